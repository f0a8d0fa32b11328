import { homeIn } from '../../site/addresses/home.ts';
import { PLACES } from '../../site/addresses/places.ts';

/**
 * A script of the built site that puts it where nginx serves it, for the first time: `sudo sh vardregler/installera-nginx.sh`. What it
 * makes belongs to the person who called it, so that `npm run publicera` needs no sudo afterwards. It writes over nothing, and takes
 * back what it has made wherever it ends before nginx serves the site.
 * Its arguments are for hosts that are set up otherwise: the root, and the folder that nginx reads its servers from. Undefined for an
 * address that it cannot set up: a port of https, which needs a certificate first, and a bare number of IPv6.
 */
export function nginxSetup(address: URL): string | undefined {
  const { hostname: host, port, protocol } = address;
  if (!/^[a-z0-9.-]+$/.test(host) || (protocol === 'https:' && port !== '')) return undefined;
  const home = homeIn(address.href);
  const folder = home.slice(1, -1);
  const name = [host, ...folder.split('/')].filter(Boolean).join('-');
  const listen = port === '' ? '80' : port;
  const site = `http://${host}${port === '' ? '' : `:${port}`}${home}`;
  const own = host.replaceAll('.', String.raw`\.`);
  return `#!/bin/sh
# Lägger webbplatsen där nginx lämnar ut den, första gången. Läs filen först. Så här körs den:
#   sudo sh installera-nginx.sh [ROT [MAPP]]
# Den som äger webbplatsen bestämmer då också reglerna som nginx läser när det laddas om.
# ROT: mappen som nginx lämnar ut (annars /srv/${host}). MAPP: där nginx läser sina servrar (annars /etc/nginx/conf.d).
set -eu
umask 022
site=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
root=\${1-/srv/${host}}
servers=\${2-/etc/nginx/conf.d}
place=$root${folder === '' ? '' : `/${folder}`}
file=$servers/${name}.conf
new=
wrote=
placed=

# Det som skriptet har gjort tas bort, om det inte kommer hela vägen.
undo() {
  [ -z "$new" ] || rm -rf "$new"
  [ -z "$wrote" ] || rm -f "$file"
  [ -z "$placed" ] || rm -rf "$place"
}
stop() {
  trap - EXIT
  undo
  echo "$1 Inget är ändrat." >&2
  exit 1
}
trap 'undo; echo "Avbrutet: felet står ovan. Inget är ändrat." >&2' EXIT
trap 'exit 1' INT TERM HUP

case $root in
  *[!A-Za-z0-9./_-]* | */../* | */.. | *//* | */) stop "ROT är $root. Väntat: en hel sökväg med bara a–z, siffror, punkt, bindestreck och understreck, utan .. och utan snedstreck sist." ;;
  /*) ;;
  *) stop "ROT är ”$root”. Väntat: en hel sökväg, till exempel /srv/${host}." ;;
esac
case $place/ in "$site"/*) stop "ROT ligger i den byggda webbplatsen. Väntat: en annan mapp, till exempel /srv/${host}." ;; esac
command -v nginx >/dev/null || stop "nginx är inte installerat. Väntat: sudo apt install nginx."
[ -d "$servers" ] || stop "Mappen ”$servers” finns inte. Väntat: mappen där nginx läser sina servrar, som andra ordet efter filen."
[ -w "$servers" ] || stop "Du får inte skriva i $servers. Väntat: sudo sh $0."
if [ -d "$place" ]; then
  [ -z "$(ls -A "$place")" ] || stop "I $place finns redan något. Är det arkivet: npm run publicera -- --allt --till $place. Annars: en annan ROT."
elif [ -e "$place" ] || [ -L "$place" ]; then
  stop "$place är ingen mapp. Väntat: en ny mapp eller en tom."
fi
if [ -e "$file" ] || [ -L "$file" ]; then stop "$file finns redan. Väntat: ingen sådan fil. Hör den till ett tidigare försök: ta bort den."; fi
taken=
if nginx -T 2>/dev/null | grep -Eq '^[[:space:]]*server_name([[:space:]]|[[:space:]].*[[:space:]])${own}[[:space:]]*(;|[[:space:]])'; then taken=ja; fi

mkdir -p "$(dirname -- "$place")"
new=$(dirname -- "$place")/.ny-$$
cp -R "$site" "$new"
chmod -R u=rwX,go=rX "$new"
[ -z "\${SUDO_UID:-}" ] || chown -R "$SUDO_UID:\${SUDO_GID:-$SUDO_UID}" "$new"
[ ! -d "$place" ] || rmdir "$place"
placed=ja
mv "$new" "$place"
new=

# En server som finns är någon annans: den får raden som den behöver av den som sköter den.
hand_over() {
  trap - EXIT
  echo "Webbplatsen ligger i $place. Kvar: nginx har redan en server som heter ${host}. Skriv i den, där root är $root (är den en annan: kör om med den som ROT, efter rm -r $place):"
  echo "    include $place/${PLACES.hostRules}/nginx.conf;"
  echo "Sedan: sudo nginx -t && sudo systemctl reload nginx. Härefter, utan sudo: npm run publicera -- --allt --till $place"
  exit 0
}
[ -z "$taken" ] || hand_over

both=
[ ! -e /proc/net/if_inet6 ] || both="listen [::]:${listen};"
wrote=ja
cat > "$file" <<SERVER
server {
    listen ${listen}; $both
    server_name ${host};
    root $root;
    include $place/${PLACES.hostRules}/nginx.conf;
}
SERVER
said=$(nginx -t 2>&1) || stop "nginx tog inte emot reglerna: $said"
case $said in *'conflicting server name "${host}"'*) rm "$file"; hand_over ;; esac
nginx -T 2>/dev/null | grep -qF "# configuration file $file:" || stop "nginx läser inte $servers. Väntat: mappen som nginx.conf inkluderar, som andra ordet efter filen."

if [ -d /run/systemd/system ]; then systemctl reload-or-restart nginx; else nginx -s reload 2>/dev/null || nginx; fi
trap - EXIT
if command -v curl >/dev/null; then
  curl -fsS --retry 5 --retry-connrefused --retry-delay 1 -o /dev/null -H 'Host: ${host}' 'http://127.0.0.1:${listen}${home}' || {
    echo "nginx är inställt ($file) men lämnar inte ut sidan: svaret står ovan. Kan nginx läsa $place och alla mappar ovanför?" >&2
    exit 1
  }
fi
echo "Klart: nginx lämnar ut $place som ${site}"
${protocol === 'https:' ? `echo "Kvar: certifikatet, till exempel sudo certbot --nginx -d ${host}"\n` : ''}echo "Härefter, utan sudo: npm run publicera -- --allt --till $place"
`;
}
