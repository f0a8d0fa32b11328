import type { LedgerEvent } from './ledger.ts';

/** What the person at the command wants entered in the ledger. */
export interface RegistrationOrder {
  readonly moves: readonly Move[];
  readonly withdrawals: readonly string[];
  /** Why words were changed, withdrawn or published again: for whatever has no reason of its own. */
  readonly reason: string | undefined;
  /** Reasons of single addresses. That of a meeting is also its decisions', where they have none. */
  readonly reasons?: readonly ReasonFor[];
}

interface ReasonFor {
  readonly id: string;
  readonly reason: string;
  /** Whether it may be of something that needs no reason now, as the words of an older commit are. */
  readonly ifNeeded?: boolean;
}

export interface Move {
  readonly from: string;
  readonly to: string;
}

/** A line that is to be entered, still without its day, its hash and its place in the chain. */
export interface PlannedEvent {
  readonly event: LedgerEvent;
  readonly id: string;
  /** The hash of a wording that the ledger has, or the text of a new one. */
  readonly wording?: { readonly hash: string } | { readonly text: string };
  readonly target?: string;
  readonly reason?: string;
  /** Whether the minutes come to a meeting whose agenda has been published: no correction to anyone. */
  readonly afterAgenda?: true;
}

/** Why nothing can be entered yet. */
export type Refusal =
  | {
      readonly kind: 'unknown-address' | 'still-there' | 'already-gone' | 'moved-twice' | 'reason-unused';
      readonly id: string;
    }
  | {
      readonly kind: 'target-not-there' | 'other-kind' | 'reused' | 'move-proposed';
      readonly id: string;
      readonly target: string;
    }
  | { readonly kind: 'vanished'; readonly id: string; readonly decisions: number }
  | { readonly kind: 'reason-needed'; readonly id: string; readonly event: LedgerEvent; readonly meeting: string };

export interface Registration {
  readonly events: readonly PlannedEvent[];
  /** As long as there is one, no event may be entered. */
  readonly refusals: readonly Refusal[];
}

/** The message in Swedish, on one line: what is wrong and what to do. */
export function refusalMessage(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'unknown-address':
      return `Adressen ${refusal.id} står inte i liggaren. Väntat: en adress som är publicerad. Rätta den.`;
    case 'still-there':
      return `Adressen ${refusal.id} finns kvar i innehållet. Ta först bort texten därifrån, eller utelämna ${refusal.id} ur kommandot.`;
    case 'already-gone':
      return `Adressen ${refusal.id} har redan flyttat eller dragits in. Utelämna den ur kommandot.`;
    case 'moved-twice':
      return `Adressen ${refusal.id} nämns två gånger i kommandot. Väntat: en gång, med ett mål.`;
    case 'reason-unused':
      return `Skälet för ${refusal.id} gäller inget som ska föras in. Väntat: adressen till en text som är ändrad, flyttad eller indragen. Rätta adressen i --orsak, eller utelämna den.`;
    case 'target-not-there':
      return `Adressen ${refusal.id} kan inte flytta till ${refusal.target}, som inte finns i innehållet. Rätta målet.`;
    case 'other-kind':
      return `Adressen ${refusal.id} kan inte flytta till ${refusal.target}: ett möte, en dagordning och ett beslut kan bara flytta till en adress av samma slag. Rätta målet.`;
    case 'reused':
      return `Adressen ${refusal.id} har flyttat till ${refusal.target} och kan inte ges till en annan text. Ge texten ett eget nummer (ett andra möte samma dag: löpbokstav: b).`;
    case 'move-proposed':
      return `Adressen ${refusal.id} finns inte längre i innehållet, men samma text står på ${refusal.target}. Har den flyttat? --flyttad ${refusal.id}=${refusal.target}`;
    case 'vanished':
      return `Adressen ${refusal.id} finns inte längre i innehållet${refusal.decisions > 0 ? ` (med ${refusal.decisions} beslut)` : ''}. Lägg tillbaka texten, eller säg vart den tog vägen: --flyttad ${refusal.id}=NY-ADRESS, eller --indragen ${refusal.id} --orsak "…"`;
    case 'reason-needed':
      return `${REASON_WORDS[refusal.event](refusal.id)} Säg varför: --orsak "…"`;
  }
}

const REASON_WORDS: Readonly<Record<LedgerEvent, (id: string) => string>> = {
  published: (id) => `Adressen ${id} ska publiceras igen.`,
  moved: (id) => `Adressen ${id} flyttar till en text som har andra ord.`,
  withdrawn: (id) => `Adressen ${id} ska dras in.`,
  corrected: (id) => `Texten på ${id} är ändrad sedan den publicerades.`,
};

/**
 * The command that settles what can be settled by saying so: with the proposed moves, and with a place for the reason of
 * each meeting. `command`: the one that was asked, up to its flags.
 */
export function settlingCommand(
  { moves, withdrawals, reason, reasons = [] }: RegistrationOrder,
  refusals: readonly Refusal[],
  command = 'npm run register --',
): string {
  const proposed = refusals.flatMap((refusal) =>
    refusal.kind === 'move-proposed' ? [{ from: refusal.id, to: refusal.target }] : [],
  );
  const lacking = new Set(refusals.flatMap((refusal) => (refusal.kind === 'reason-needed' ? [refusal.meeting] : [])));
  const known = reasons.map((each) => `--orsak ${each.id}="${each.reason}"`);
  const words = [
    ...[...moves, ...proposed].map(({ from, to }) => `--flyttad ${from}=${to}`),
    ...withdrawals.map((id) => `--indragen ${id}`),
    ...known,
    ...(reason !== undefined || lacking.size === 1
      ? [`--orsak "${reason ?? '…'}"`]
      : [...lacking].map((meeting) => `--orsak ${meeting}="…"`)),
  ];
  return words.length === 0 ? command.replace(/ --$/, '') : `${command} ${words.join(' ')}`;
}
