import { describe, expect, test } from "vitest";
import { askedQuery } from "./asked.ts";
import { examplePlay as play } from "./example-playground.test-data.ts";
import { readForm } from "./sent-form.ts";

/** The address that a form leads to. */
const sent = (query: string) => askedQuery(play, readForm(play, new URLSearchParams(query)));
const on = "keuze=1&met=valpreventie&met=thuis&met=leren";

describe("what the form says", () => {
  test.each([
    [on, ""],
    ["keuze=1&met=thuis", "?zonder=valpreventie,leren"],
    ["keuze=1", "?zonder=alle"],
    [`${on}&over=thuis&waarde.thuis.begin=2027-K1`, "?stel=thuis.begin:2027-K1&over=thuis"],
    [`${on}&waarde.thuis.begin=`, ""],
    // As it was shown: not a change.
    [`${on}&waarde.thuis.1.bereik=50`, ""],
    [`${on}&waarde.thuis.1.bereik=7`, "?stel=thuis.1.bereik:0.07"],
    [`${on}&waarde.thuis.1.bereik=12,5&zeker.thuis.1.bereik=1`, "?stel=thuis.1.bereik:0.125!"],
    [`${on}&zeker.thuis.1.bereik=1&waarde.thuis.1.bereik=50`, "?stel=thuis.1.bereik:0.5!"],
    // Digits that the field does not show are kept, until somebody types over them.
    [
      `${on}&stel=thuis.1.bereik:0.123456&waarde.thuis.1.bereik=12.3`,
      "?stel=thuis.1.bereik:0.123456",
    ],
    [`${on}&stel=thuis.1.bereik:0.123456&waarde.thuis.1.bereik=`, ""],
    [`${on}&stel=groei:2`, "?stel=groei:2"],
    [`${on}&zoek=thuis`, "?zoek=thuis"],
  ])("%s leads to %s", (form, query) => {
    expect(sent(form)).toBe(query);
  });

  test.each([
    ["open:thuis", "?zonder=leren&stel=groei:2&over=thuis"],
    ["weg:leren", "?stel=groei:2"],
    ["weg:groei", "?zonder=leren"],
    ["weg:onzin", "?zonder=leren&stel=groei:2"],
    ["als-plan", ""],
    ["alles-uit", "?zonder=alle&stel=groei:2"],
    ["naast", "?zonder=leren&stel=groei:2&b-zonder=leren&b-stel=groei:2&bewerk=b"],
    ["onzin", "?zonder=leren&stel=groei:2"],
  ])("the button %s leads to %s", (deed, query) => {
    expect(sent(`keuze=1&met=valpreventie&met=thuis&stel=groei:2&doe=${deed}`)).toBe(query);
  });

  test("changes the second of two, and leaves the first as it is", () => {
    const two = "keuze=1&zonder=leren&b=plan&bewerk=b";
    expect(sent(`${two}&met=valpreventie&met=leren`)).toBe("?zonder=leren&b-zonder=thuis&bewerk=b");
    expect(sent(`${two}&met=valpreventie&met=thuis&met=leren`)).toBe(
      "?zonder=leren&b=plan&bewerk=b",
    );
    expect(sent(`${two}&met=thuis&doe=alleen`)).toBe("?zonder=leren");
    expect(sent(`${two}&met=thuis&doe=bewerk:a`)).toBe("?zonder=leren&b-zonder=valpreventie,leren");
  });
});
