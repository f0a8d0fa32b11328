/**
 * What to do with a file that the importer does not read, in Swedish, by the program that can open it. None names Word
 * where Word does not open the file.
 */
export const NEXT_STEPS = {
  word: 'Öppna filen i Word eller LibreOffice, välj Arkiv → Spara som och filtypen Word-dokument (.docx), och för in den nya filen.',
  libreOffice:
    'Öppna filen i LibreOffice Writer (eller Word), välj Arkiv → Spara som och filtypen Word-dokument (.docx), och för in den nya filen.',
  onlyLibreOffice:
    'Öppna filen i LibreOffice Writer, välj Arkiv → Spara som och filtypen Word-dokument (.docx), och för in den nya filen.',
  sheet:
    'Öppna filen i Excel eller LibreOffice Calc, markera och kopiera cellerna, klistra in dem i ett nytt Word-dokument, spara det som .docx och för in det.',
  slides: 'Öppna filen i PowerPoint eller LibreOffice Impress, välj Arkiv → Exportera och PDF, och för in PDF-filen.',
  webPage:
    'Öppna sidan i webbläsaren, välj Skriv ut → Spara som PDF, och för in PDF-filen. I Word eller LibreOffice går det också att spara den som Word-dokument (.docx).',
  mail: 'Öppna meddelandet i e-postprogrammet. Är anteckningarna en bilaga sparar du bilagan och för in den; står de i meddelandet väljer du Skriv ut → Spara som PDF.',
  outlookAttachment:
    'Be avsändaren skicka anteckningarna igen som en vanlig bilaga (.docx eller PDF), eller öppna meddelandet i Outlook och spara bilagan därifrån.',
  picture:
    'Ta originalet från Word om det finns. Annars gör du bilden till en PDF med text genom texttolkning (OCR), till exempel med ”Skanna och OCR” i Adobe Acrobat eller programmet OCRmyPDF med svenska valt, läser igenom varje ord och för in PDF-filen.',
  iwork:
    'Öppna filen i det program på en Mac som den skrevs i (Pages, Numbers eller Keynote; de finns också på icloud.com), välj Arkiv → Exportera till → Word eller PDF, och för in den nya filen.',
  googleDocs:
    'Filen är bara en genväg och har inga ord i sig. Öppna dokumentet i Google Dokument, välj Arkiv → Ladda ned → Microsoft Word (.docx), och för in den nya filen.',
  shortcut:
    'Filen är bara en genväg och har inga ord i sig. Öppna det som den leder till, spara eller ladda ned dokumentet som Word-dokument (.docx) eller PDF, och för in det.',
  unpack:
    'Packa upp arkivet och för in filerna i det, en för varje möte; npm run import tar också hela den uppackade mappen på en gång.',
  book: 'Be den som gav ut boken om originalet som Word-dokument (.docx) eller PDF, eller skriv ut den som PDF från läsprogrammet, och för in den filen.',
  oneNote:
    'Öppna avsnittet i OneNote, välj Arkiv → Exportera → Sida och Word-dokument (.docx), och för in den nya filen.',
  recording:
    'En inspelning har ingen text att läsa. Skriv ut det som sades i ett Word-dokument (.docx), eller för in mötets anteckningar i stället.',
  calendar:
    'En kalenderfil har bara kallelsen. Spara det som är bifogat i den, eller för in mötets anteckningar som Word-dokument (.docx) eller PDF.',
  printed:
    'Gör om filen till PDF, till exempel i Adobe Acrobat, i Förhandsvisning på en äldre Mac eller med ps2pdf, och för in PDF-filen.',
  fetchAgain:
    'Hämta filen på nytt därifrån den kom, till exempel OneDrive, mejlet eller diariet, och kontrollera att den går att öppna innan du för in den.',
  otherFile: 'Kontrollera att du valde rätt fil; detta är ingen handling från ett möte.',
  letters:
    'Öppna filen i Word och välj den teckenkodning som visar å, ä och ö rätt när Word frågar, spara den som Word-dokument (.docx) och för in den nya filen.',
  itsProgram:
    'Öppna filen i det program som den är skriven i, spara eller exportera den som Word-dokument (.docx) eller PDF, och för in den nya filen.',
} as const;

export type NextStep = keyof typeof NEXT_STEPS;
