import { newToken } from "../../app/secret-token.ts";
import { WrongUse, type Command } from "../command.ts";

export const digestPreview: Command = {
  name: "digest preview",
  summary: "Print the weekly mail that somebody would get now; nothing is sent",
  usage: "--person <id> [options]",
  options: {
    person: { type: "string", placeholder: "id", help: "Id or e-mail address of the person" },
    html: { type: "boolean", help: "As HTML" },
    demo: { type: "boolean", help: "Of the data of the demo" },
  },
  maxArguments: 0,
  async run(args, environment) {
    const wanted = args.text("person")?.toLowerCase();
    if (wanted === undefined) throw new WrongUse("Name the person: --person <id>");
    const desk = await environment.openDigests();
    try {
      const person = desk.people.find(({ id, email }) => id === wanted || email === wanted);
      if (person === undefined) {
        environment.note("There is no such person.");
        return 1;
      }
      // Of a token that is kept nowhere: the link to stop the mail leads to nothing.
      const mail = await desk.compose(person, newToken());
      if (mail === undefined) environment.note("There is nothing to tell: no mail would be sent.");
      else if (args.flag("html")) environment.print(mail.html);
      else environment.print(`Subject: ${mail.subject}\n\n${mail.text}`);
      if (!person.wantsDigest) environment.note("This person wants no weekly mail.");
      return 0;
    } finally {
      await desk.close();
    }
  },
};
