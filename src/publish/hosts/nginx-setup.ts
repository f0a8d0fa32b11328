/**
 * A script of the built site that puts it where nginx serves it, for the first time: `sudo sh vardregler/installera-nginx.sh`. What it
 * makes belongs to the person who called it, so that `npm run publicera` needs no sudo afterwards. It writes over nothing: it ends
 * where the place holds something, where nginx has the host already, and where nginx refuses the rules.
 * Its arguments are for hosts that are set up otherwise: the root, and the folder that nginx reads its servers from.
 */
export function nginxSetup(address: URL): string {
  const { hostname: host, pathname, port, protocol } = address;
  const folder = pathname.replaceAll(/^\/|\/$/g, '');
  const name = [host, ...folder.split('/')].filter(Boolean).join('-');
  return [
    '#!/bin/sh',
    '# Lägger webbplatsen där nginx lämnar ut den, första gången. Läs filen först. Så här körs den:',
    '#   sudo sh installera-nginx.sh [ROT [MAPP]]',
    `# ROT: mappen som nginx lämnar ut (annars /srv/${host}). MAPP: där nginx läser sina servrar (annars /etc/nginx/conf.d).`,
    'set -eu',
    'site=$(cd "$(dirname "$0")/.." && pwd)',
    `root=\${1:-/srv/${host}}`,
    `servers=\${2:-/etc/nginx/conf.d}`,
    `place=$root${folder === '' ? '' : `/${folder}`}`,
    `file=$servers/${name}.conf`,
    'stop() { echo "$1 Inget är ändrat." >&2; exit 1; }',
    '',
    `case $root in /*) ;; *) stop "ROT är $root. Väntat: en hel sökväg, till exempel /srv/${host}." ;; esac`,
    `case $root in *[!A-Za-z0-9./_-]*) stop "ROT är $root. Väntat: bara a–z, siffror, punkt, bindestreck och understreck." ;; esac`,
    'command -v nginx >/dev/null || stop "nginx är inte installerat. Väntat: sudo apt install nginx."',
    '[ -d "$servers" ] || stop "Mappen $servers finns inte. Väntat: mappen där nginx läser sina servrar, som andra ordet efter filen."',
    '[ -z "$(ls -A "$place" 2>/dev/null)" ] || stop "I $place finns redan något. Ligger arkivet där: npm run publicera -- --allt --till $place."',
    '[ ! -e "$file" ] || stop "$file finns redan."',
    `if nginx -T 2>/dev/null | grep -Eq '^[[:space:]]*server_name([[:space:]]|[[:space:]].*[[:space:]])${host.replaceAll('.', String.raw`\.`)}[[:space:]]*(;|[[:space:]])'; then`,
    `  stop "nginx har redan en server som heter ${host}. Väntat: raden include $place/vardregler/nginx.conf; i den, med $root som root."`,
    'fi',
    '',
    'mkdir -p "$place"',
    'cp -R "$site/." "$place/"',
    'chmod -R u=rwX,go=rX "$place"',
    `[ -z "\${SUDO_UID:-}" ] || chown -R "$SUDO_UID:\${SUDO_GID:-$SUDO_UID}" "$place"`,
    'cat > "$file" <<SERVER',
    'server {',
    `    listen ${port === '' ? 80 : port};`,
    `    server_name ${host};`,
    '    root $root;',
    '    include $place/vardregler/nginx.conf;',
    '}',
    'SERVER',
    'if ! nginx -t; then',
    '  rm "$file"',
    '  echo "nginx tog inte emot reglerna: felet står ovan. Webbplatsen ligger i $place." >&2',
    '  exit 1',
    'fi',
    'systemctl reload nginx 2>/dev/null || nginx -s reload 2>/dev/null || nginx',
    `echo "Klart: nginx lämnar ut $place som http://${host}${port === '' ? '' : `:${port}`}${pathname}"`,
    ...(protocol === 'https:' ? [`echo "Kvar: certifikatet, till exempel sudo certbot --nginx -d ${host}"`] : []),
    'echo "Härefter, utan sudo: npm run publicera -- --allt --till $place"',
    '',
  ].join('\n');
}
