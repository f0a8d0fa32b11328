/** The elements of the page that its script uses. */
export interface Parts {
  readonly steps: readonly HTMLElement[];
  readonly status: HTMLElement;
  readonly choice: HTMLElement;
  readonly fileForm: HTMLFormElement;
  readonly dropArea: HTMLElement;
  readonly fileField: HTMLInputElement;
  readonly organField: HTMLSelectElement;
  readonly review: HTMLElement;
  readonly reviewHeading: HTMLElement;
  readonly summary: HTMLElement;
  readonly wordSummary: HTMLElement;
  readonly remarks: HTMLElement;
  readonly remarkList: HTMLElement;
  readonly factsForm: HTMLFormElement;
  readonly dateField: HTMLInputElement;
  readonly factsOrganField: HTMLSelectElement;
  readonly letterField: HTMLSelectElement;
  readonly itemsLine: HTMLElement;
  readonly itemsField: HTMLSelectElement;
  readonly factsStatus: HTMLElement;
  readonly lines: HTMLElement;
  readonly lineStatus: HTMLElement;
  readonly tabs: HTMLElement;
  readonly meeting: HTMLElement;
  readonly text: HTMLTextAreaElement;
  readonly textMirror: HTMLElement;
  readonly checkStatus: HTMLElement;
  readonly checkList: HTMLElement;
  readonly save: HTMLElement;
  readonly saveForm: HTMLFormElement;
  readonly place: HTMLElement;
  readonly replaceLine: HTMLElement;
  readonly replaceField: HTMLInputElement;
  readonly saved: HTMLElement;
}

/** Finds the elements. Throws where the page lacks one. */
export function findParts(page: Document): Parts {
  const find = <Kind extends HTMLElement>(selector: string, kind: abstract new () => Kind): Kind => {
    const found = page.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`The page lacks ${selector}`);
    return found;
  };
  return {
    steps: [...page.querySelectorAll<HTMLElement>('[data-stegrad] > li')],
    status: find('[data-lage]', HTMLElement),
    choice: find('[data-valj]', HTMLElement),
    fileForm: find('[data-filformular]', HTMLFormElement),
    dropArea: find('[data-slappyta]', HTMLElement),
    fileField: find('#fil', HTMLInputElement),
    organField: find('#natverk', HTMLSelectElement),
    review: find('[data-granska]', HTMLElement),
    reviewHeading: find('#granska', HTMLElement),
    summary: find('[data-summa]', HTMLElement),
    wordSummary: find('[data-ordsumma]', HTMLElement),
    remarks: find('[data-attse]', HTMLElement),
    remarkList: find('[data-attselista]', HTMLElement),
    factsForm: find('[data-uppgifter]', HTMLFormElement),
    dateField: find('#datum', HTMLInputElement),
    factsOrganField: find('#natverk2', HTMLSelectElement),
    letterField: find('#bokstav', HTMLSelectElement),
    itemsLine: find('[data-punktval]', HTMLElement),
    itemsField: find('#punkter', HTMLSelectElement),
    factsStatus: find('[data-lasomsvar]', HTMLElement),
    lines: find('[data-kallrader]', HTMLElement),
    lineStatus: find('[data-radsvar]', HTMLElement),
    tabs: find('[data-flikar]', HTMLElement),
    meeting: find('[data-motesvy]', HTMLElement),
    text: find('[data-text]', HTMLTextAreaElement),
    textMirror: find('[data-textspegel]', HTMLElement),
    checkStatus: find('[data-kontrollsvar]', HTMLElement),
    checkList: find('[data-kontrollista]', HTMLElement),
    save: find('[data-spara]', HTMLElement),
    saveForm: find('[data-sparformular]', HTMLFormElement),
    place: find('[data-plats]', HTMLElement),
    replaceLine: find('[data-ersatt]', HTMLElement),
    replaceField: find('#ersatt', HTMLInputElement),
    saved: find('[data-sparat]', HTMLElement),
  };
}
