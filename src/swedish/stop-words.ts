/** Words that say nothing of what is looked for. The search index holds them all the same, and a question of such words alone fetches most of it. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `
alla allt att av bland blev bli blir blivit både då de dem den denna deras dess dessa det detta dig din dina ditt du där därför
efter ej eller en enligt er era ert ett finns för från få fått får gav ge genom ger gick gå går gällde gäller gällande
ha hade han har hos hur här i inom inte kan kring kom kommer kunde man med mellan men mot någon något några när och om oss
på sa sade sagt sig ska skall skulle som så sådan sådana sin sina sitt till under upp ut vad var vara varför varit vart vem vems vi vid vilka vilken vilket
vår våra vårt än är även åt över samt sedan andra annan annat egentligen fortfarande redan bara också ju hittar finna hitta fanns står stod stå blev angående rörande
`
    .trim()
    .split(/\s+/),
);

/**
 * Words by which members ask, and which most items hold in some form: they count where they are met, and no item is
 * left out for the lack of them.
 */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  `
beslut beslutet beslutade beslutades beslutat besluta beslutar bestämde bestämdes bestämt bestäms bestämmer gjorde gjort görs gör göra hände hända händer hänt hände sades
diskuterade diskuterades diskuterat pratade pratades pratat tog tas togs ta uppe nätverket nätverkets socialchefsnätverket socialchefsnätverkets
möte mötet mötena möten punkt punkten punkter fråga frågan frågor ärende ärendet ärenden information dagordning tycker tyckte tyckt säger sägs gällt
måste behöver behövs vill borde bör använda används använder använts användas använt personer människor folk bra dåligt dålig mycket många antal antalet länge ofta
nästa senaste senast nyaste börjar sitter sitta gått ligger sker skett hålls håller hölls tänker tänkt finnas funnits kunna kunnat komma kommit haft
`
    .trim()
    .split(/\s+/),
);
