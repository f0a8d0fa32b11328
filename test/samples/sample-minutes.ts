/** Minutes of a network that does not exist, as a secretary has them in a text file. */
export function minutes({
  date = '17 maj 2024',
  text = 'Inget nytt sedan sist.',
  title = 'Minnesanteckningar Nätverket i Norrlunda',
} = {}): string {
  return `${title}

Datum: ${date}
Tid: 09.00–11.00
Närvarande: Anna Berg, Granby, Olle Ek, Ekfors

1. Öppnande
${text}

2. Avtal om jour
Nätverket beslutade
att godkänna avtalet.
`;
}
