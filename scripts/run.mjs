#!/usr/bin/env node
/**
 * Runs one of the project's commands: `node scripts/run.mjs check --json`, or `till-handlingarna check --json` where the program is
 * installed as a package of an archive. Plain JavaScript without dependencies, because it is what runs before anything is
 * installed, under whatever Node the machine has.
 * Everything it says goes to stderr: stdout belongs to the command.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ALL_COMMANDS = [
  'start',
  'test',
  'dev',
  'build',
  'check',
  'ny',
  'import',
  'register',
  'glom',
  'zip',
  'export',
  'publicera',
  'mcp',
  'prova',
  'packa',
  'bench',
  'lint',
  'format',
];
/** Commands that work with no archive, or make one. */
const TOOLS = ['packa', 'bench', 'lint', 'format', 'ny'];

/** What names a folder on the command line, with the variable that says the same. */
const FOLDERS = { '--innehall': 'CONTENT_DIR', '--ut': 'OUT_DIR' };

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
/** Whether the program is a package of an archive: then the folder that the command is given in is the content. */
const IS_INSTALLED = path.basename(path.dirname(ROOT)) === 'node_modules';
const PACKAGES = IS_INSTALLED ? path.dirname(ROOT) : path.join(ROOT, 'node_modules');
const BIN = path.join(PACKAGES, '.bin');
/** What `npm test` of an archive asks is whether the archive holds, not whether the program does. */
const scriptOf = (name) => path.join(ROOT, 'scripts', `${IS_INSTALLED && name === 'test' ? 'prova' : name}.ts`);
/** A package has the commands for archives alone. */
const COMMANDS = ALL_COMMANDS.filter((name) => existsSync(scriptOf(name)));
const WINDOWS = process.platform === 'win32';

/** The oldest Node that runs TypeScript without a flag. */
const OLDEST_NODE = [22, 18];

const [command = '', ...given] = process.argv.slice(2);
if (!COMMANDS.includes(command)) {
  process.stderr.write(
    `Okänt kommando: ${command || '(inget)'}. Kommandon: ${COMMANDS.map((name) => (IS_INSTALLED ? name : `npm run ${name}`)).join(', ')}.\n`,
  );
  process.exit(2);
}
/* The folder that paths on the command line are relative to. npm moves to the checkout before it runs a command. */
const calledFrom = (process.env.npm_lifecycle_event === command && process.env.INIT_CWD) || process.cwd();
const hasFolders = !TOOLS.includes(command) && (command !== 'test' || IS_INSTALLED);
const { args, folders } = hasFolders ? takeFolders(given) : { args: given, folders: {} };
if (!IS_INSTALLED && !hasPackages()) install();
const node = findNode();
if (node === undefined) {
  process.stderr.write('Det behövs Node 24: hämta det från nodejs.org, installera det och kör kommandot igen.\n');
  process.exit(1);
}

/* Half the room that Node gives to what is soon thrown away: a thousand meetings are read as fast, in a tenth of a gigabyte less. Below
   384 MiB Node does not look for what can go: while a thousand meetings are read it would fifteen times. A large build asks Node to give
   memory back. */
const child = spawn(
  node,
  [
    '--disable-warning=ExperimentalWarning',
    '--max-semi-space-size=16',
    '--initial-old-space-size=384',
    '--expose-gc',
    scriptOf(command),
    ...args,
  ],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      ...process.env,
      ...(IS_INSTALLED && ownFolders()),
      ...folders,
      ...(hasFolders && !process.env.SITE_URL && siteOf(folders)),
      /* Node keeps what it makes of the program's files, which is half a second of every command. */
      NODE_COMPILE_CACHE:
        process.env.NODE_COMPILE_CACHE ?? path.join(PACKAGES, '.cache', 'till-handlingarna', 'program'),
      PATH: [BIN, path.dirname(node), process.env.PATH].join(path.delimiter),
      ASTRO_TELEMETRY_DISABLED: '1',
      CALLED_FROM: calledFrom,
    },
  },
);
let asked = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    asked = true;
    child.kill(signal);
  });
child.on('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
child.on('exit', (code, signal) => {
  if (signal && !asked) process.stderr.write(`Kommandot avbröts av signalen ${signal}.\n`);
  process.exit(code ?? 128 + (constants.signals[signal] ?? 0));
});

/**
 * Takes `--innehall MAPP` and `--ut MAPP` out of the arguments of any command: the folders of the content and of the built site,
 * from where the person stands. What follows `--` is left as it is.
 */
function takeFolders(words) {
  const own = words.includes('--') ? words.slice(0, words.indexOf('--')) : words;
  const args = [];
  const folders = {};
  const left = [...own];
  while (left.length > 0) {
    const word = left.shift();
    const [flag, ...rest] = word.split('=');
    if (!Object.hasOwn(FOLDERS, flag)) {
      args.push(word);
      continue;
    }
    const named = rest.length > 0 ? rest.join('=') : left.shift();
    if (named === undefined || named === '' || named.startsWith('--'))
      refuse(`${flag} saknar mapp. Väntat: en mapp, till exempel npm run ${command} -- ${flag} ../arkiv`);
    if (folders[FOLDERS[flag]] !== undefined) refuse(`${flag} är angiven två gånger. Väntat: en mapp.`);
    folders[FOLDERS[flag]] = path.resolve(calledFrom, named);
  }
  const swallowed = Object.keys(FOLDERS).find((flag) => process.env[`npm_config_${flag.slice(2)}`] !== undefined);
  if (swallowed !== undefined)
    refuse(`npm tog själv hand om ${swallowed}. Skriv -- före: npm run ${command} -- ${swallowed} MAPP`);
  return { args: [...args, ...words.slice(own.length)], folders };
}

/** Of an installed program: npm gives the command in the folder of the archive, whatever folder in it the person stands in. */
function ownFolders() {
  return {
    CONTENT_DIR: path.resolve(process.env.CONTENT_DIR || '.'),
    OUT_DIR: path.resolve(process.env.OUT_DIR || 'dist'),
  };
}

/** The address that an archive says its site has, before anything that reads YAML is installed: `adress: https://…` on a line. */
function siteOf({ CONTENT_DIR = process.env.CONTENT_DIR || (IS_INSTALLED ? '.' : 'content') }) {
  const file = path.resolve(IS_INSTALLED ? '.' : ROOT, CONTENT_DIR, 'webbplats.yaml');
  const [, address] =
    (existsSync(file) && /^adress[ \t]*:[ \t]*["']?(https?:[^\s"']+)/m.exec(readFileSync(file, 'utf8'))) || [];
  return address === undefined ? {} : { SITE_URL: address };
}

function refuse(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

/** Whether every package of the lockfile that this platform needs is installed in its version. */
function hasPackages() {
  const wanted = readPackages('package-lock.json');
  const present = readPackages(path.join('node_modules', '.package-lock.json'));
  return (
    Object.entries(wanted).every(
      ([name, entry]) =>
        name === '' ||
        entry.optional === true ||
        entry.devOptional === true ||
        present[name]?.version === entry.version,
    ) && Object.entries(wanted).every(([name, entry]) => !isOwnNode(name, entry) || present[name] !== undefined)
  );
}

/** Whether a package of the lockfile is the pinned Node for this platform. */
function isOwnNode(name, entry) {
  return (
    /^node_modules\/node-(linux|win)-/.test(name) &&
    entry.os?.includes(process.platform) &&
    entry.cpu?.includes(process.arch)
  );
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

function install() {
  process.stderr.write('Installerar det som behövs (en gång, omkring en minut) …\n');
  const result = spawnSync(
    'npm',
    ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: ROOT,
      stdio: ['ignore', 2, 2],
      shell: WINDOWS,
    },
  );
  if (result.status !== 0) {
    process.stderr.write('Installationen misslyckades. Kontrollera nätverket och kör kommandot igen.\n');
    process.exit(1);
  }
}

/** The pinned Node where the platform has one, otherwise the Node that runs this file, where it is new enough. */
function findNode() {
  const pinned = path.join(
    PACKAGES,
    `node-${WINDOWS ? 'win' : process.platform}-${process.arch}`,
    'bin',
    WINDOWS ? 'node.exe' : 'node',
  );
  if (existsSync(pinned)) return pinned;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]) ? process.execPath : undefined;
}
