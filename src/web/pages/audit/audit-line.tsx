import type { FC } from "hono/jsx";
import type { AuditField, AuditLine } from "../../../app/steering/audit-trail.ts";
import { Said } from "../../layout/said.tsx";
import type { Language } from "../../language.ts";
import { isUuid } from "../../sent-answers.ts";
import { href, type Visit } from "../../visit.ts";
import { actWords } from "./act.words.ts";
import { fieldName } from "./field.words.ts";
import { auditWords } from "./audit.words.ts";
import { moment, type Naming } from "./naming.ts";

interface LineProps {
  readonly visit: Visit;
  readonly line: AuditLine;
  readonly naming: Naming;
}

/** What somebody did, as a sentence. */
export const deedOf = ({ by, kind }: AuditLine, naming: Naming, language: Language): string =>
  `${naming.who(by)} ${actWords[language][kind] ?? kind}`;

/** One line of the log: who did what, about what, when, and what it was before. */
export const LogLine: FC<LineProps> = ({ visit, line, naming }) => {
  const { language } = visit;
  const say = auditWords[language];
  const { name, path } = naming.subject(line.subject);
  return (
    <li class="log-line">
      <p class="small quiet log-line__when">
        <span>{line.number}</span>
        <time datetime={line.at.toISOString()}>{moment(line.at, language)}</time>
      </p>
      <div class="stack stack--tight">
        <p>
          <strong>{deedOf(line, naming, language)}</strong>
        </p>
        <p class="small">
          {path === undefined ? name : <a href={href(visit, path)}>{name}</a>}
          {" · "}
          <a href={href(visit, `/logboek/${line.number}`)}>{say.whole}</a>
          {" · "}
          <a
            href={href(visit, `/logboek?${new URLSearchParams({ over: line.subject }).toString()}`)}
          >
            {say.history}
          </a>
        </p>
        {(fieldsShown(line, naming, true).length > 0 ||
          readableFields(line, naming).length < line.fields.length) && (
          <details class="small">
            <summary>{line.fields.some(isChange) ? say.beforeAfter : say.recorded}</summary>
            <LineFields visit={visit} line={line} naming={naming} isShort />
          </details>
        )}
      </div>
    </li>
  );
};

const isChange = ({ before }: AuditField) => before !== undefined && before !== null;

/** Free text is for who may read what it is about. */
const readableFields = ({ fields, subject }: AuditLine, naming: Naming) =>
  naming.mayRead(subject) ? fields : fields.filter(({ isText }) => isText !== true);

function fieldsShown(line: AuditLine, naming: Naming, isShort: boolean): readonly AuditField[] {
  const readable = readableFields(line, naming);
  return isShort ? readable.filter(saysMuch).slice(0, mostInShort) : readable;
}

/** What the act said, field by field; free text is shown to who may read it alone. */
export const LineFields: FC<LineProps & { isShort?: boolean }> = (props) => {
  const { visit, line, naming, isShort = false } = props;
  const { language } = visit;
  const say = auditWords[language];
  const readable = readableFields(line, naming);
  const shown = fieldsShown(line, naming, isShort);
  return (
    <>
      {shown.length > 0 && (
        <dl class="log-fields small">
          {shown.map((field) => (
            <div>
              <dt>{fieldName(field.field, language)}</dt>
              <dd>
                <Value field={field} naming={naming} visit={visit} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {readable.length < line.fields.length && <p class="small quiet">{say.hidden}</p>}
    </>
  );
};

/** Fields of a line that is one of many. */
const mostInShort = 4;

/** Ids and lists of them are for the page of the entry itself. */
const saysMuch = ({ before, after, isText }: AuditField) =>
  isText === true ||
  before !== undefined ||
  typeof after === "number" ||
  (typeof after === "string" && !isUuid(after)) ||
  (after !== null && typeof after === "object" && !Array.isArray(after));

interface ValueProps {
  readonly visit: Visit;
  readonly field: AuditField;
  readonly naming: Naming;
}

const Value: FC<ValueProps> = ({ visit, field, naming }) => {
  const { language } = visit;
  const { before, after, erased, isText } = field;
  const inWords = (value: unknown) =>
    isText === true && typeof value === "string" ? (
      <Said text={value} language={language} />
    ) : (
      naming.value(field.field, value)
    );
  return (
    <>
      {before !== undefined && before !== null && (
        <>
          <del>{inWords(before)}</del>{" "}
        </>
      )}
      {erased === true ? <Said text={null} language={language} /> : inWords(after)}
    </>
  );
};
