/** Made for: `senaste mötet`, `sista mötet`, `förra möte`, `senaste protokollet`, `nyaste minnesanteckningarna`. Not for `föregående mötes anteckningar`, which is an item. */
export const LATEST =
  /(?<!\p{L})(?:senaste|sista|förra|nyaste)\s+(?:möte[nt]?|sammanträdet?|protokoll(?:et)?|(?:minnes|mötes)?anteckning(?:ar(?:na)?)?)(?!\p{L})/iu;

/** Made for: `nästa möte`, `nästa möten`, `nästkommande mötet`, `kommande sammanträde`, `nästa träff`. */
export const NEXT =
  /(?<!\p{L})(?:nästa|nästkommande|kommande)\s+(?:möte(?:t|n|na)?|sammanträde(?:t|n|na)?|träff(?:en|ar|arna)?)(?!\p{L})/iu;
