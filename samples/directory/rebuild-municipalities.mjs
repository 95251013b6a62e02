#!/usr/bin/env node
// Brings municipalities.json up to date from the CBS table "Gebieden in Nederland". Node 20 or later, no dependencies. It is run by hand only.
import { readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const usage = `Usage: node rebuild-municipalities.mjs [--check] [--source URL] [--file PATH]

  --check       only compares, and writes nothing
  --source URL  the OData of the table; of 2025 by default, each year has a table of its own
  --file PATH   the file; municipalities.json beside this script by default

Code, name and unit come from CBS, formerCodes, otherNames and borderPlaces stay what they are. Added and vanished codes are named on stderr.

Exit codes: 0 up to date or written, 1 CBS or the file could not be read, 2 wrong usage,
            3 a code vanished and has no successor yet: nothing was written, 4 --check found differences.
`;

const exit = { done: 0, unread: 1, usage: 2, vanished: 3, differs: 4 };
const pageSize = 500;
const longestAnswer = 30_000;
const columns = [
  { field: 'code', group: /^codes en namen van gemeenten$|^gemeenten?$/i, title: /code/i },
  { field: 'name', group: /^codes en namen van gemeenten$|^gemeenten?$/i, title: /naam/i },
  { field: 'unit', group: /politie/i, title: /code/i },
];

class Unreadable extends Error {}

async function fetchValues(url) {
  try {
    const response = await fetch(url, { headers: { accept: 'application/json' }, signal: AbortSignal.timeout(longestAnswer) });
    const value = response.ok ? (await response.json()).value : undefined;
    if (Array.isArray(value)) {
      return value;
    }

    throw new Unreadable(`${url} answered ${response.status} without a list of values.`);
  } catch (fault) {
    throw fault instanceof Unreadable ? fault : new Unreadable(`${url} could not be read: ${fault.message}.`);
  }
}

/** The keys of the columns, found by their titles and those of the groups they stand in. */
async function fetchKeys(source) {
  const properties = await fetchValues(`${source}/DataProperties?$format=json`);
  const groups = new Map(properties.map(({ ID, Title }) => [ID, Title?.trim()]));
  return columns.map(({ field, group, title }) => {
    const found = properties.filter(({ Type, Title, ParentID }) => Type === 'Topic' && title.test(Title) && group.test(groups.get(ParentID) ?? ''));
    if (found.length !== 1) {
      throw new Unreadable(`${found.length} columns of ${source} look like the ${field}; adapt 'columns' in this script to the titles of DataProperties.`);
    }

    return [field, found[0].Key];
  });
}

async function* fetchRows(source) {
  for (let skip = 0, count = pageSize; count === pageSize; skip += count) {
    const rows = await fetchValues(`${source}/TypedDataSet?$format=json&$top=${pageSize}&$skip=${skip}`);
    yield* rows;
    count = rows.length;
  }
}

async function fetchMunicipalities(source) {
  const keys = await fetchKeys(source);
  const rows = [];
  for await (const row of fetchRows(source)) {
    rows.push(Object.fromEntries(keys.map(([field, key]) => [field, String(row[key] ?? '').trim()])));
  }

  const odd = rows.filter(({ code, name, unit }) => !/^GM\d{4}$/.test(code) || !name || !/^RE(0[1-9]|10)$/.test(unit));
  if (rows.length === 0 || odd.length > 0) {
    throw new Unreadable(`${source} holds ${rows.length} municipalities, ${odd.length} of them without a code GMxxxx, a name or a unit RE01 to RE10: ${odd.map(({ code }) => code).join(', ')}`);
  }

  return rows;
}

function combine(fetched, present) {
  const byCode = new Map(present.map(municipality => [municipality.code, municipality]));
  return fetched
    .map(({ code, name, unit }) => ({ code, name, unit, ...kept(byCode.get(code)) }))
    .sort((one, other) => (one.unit + one.code < other.unit + other.code ? -1 : 1));
}

function kept({ formerCodes, otherNames, borderPlaces } = {}) {
  return { ...(formerCodes && { formerCodes }), ...(otherNames && { otherNames }), ...(borderPlaces && { borderPlaces }) };
}

/** One municipality a line, so that a change is a changed line. */
function format(municipalities) {
  const value = content => (Array.isArray(content) ? `[${content.map(item => JSON.stringify(item)).join(', ')}]` : JSON.stringify(content));
  const line = municipality => `  {${Object.entries(municipality).map(([name, content]) => `"${name}": ${value(content)}`).join(', ')}}`;
  return `[\n${municipalities.map(line).join(',\n')}\n]\n`;
}

/** Names what was added and what vanished; the codes that vanished without a successor. */
function compare(municipalities, present) {
  const [now, before] = [municipalities, present].map(list => new Set(list.map(({ code }) => code)));
  const taken = new Set(municipalities.flatMap(({ formerCodes = [] }) => formerCodes));
  municipalities.filter(({ code }) => !before.has(code)).forEach(({ code, name }) => console.error(`Added: ${code} ${name}.`));
  const vanished = present.filter(({ code }) => !now.has(code));
  vanished.forEach(({ code, name }) => console.error(`Vanished: ${code} ${name}.`));
  return vanished.filter(({ code }) => !taken.has(code));
}

async function readPresent(file) {
  try {
    const text = await readFile(file, 'utf8');
    return { text, present: JSON.parse(text) };
  } catch (fault) {
    throw new Unreadable(`${file} could not be read: ${fault.message}`);
  }
}

async function rebuild({ source, file, check }) {
  const { text, present } = await readPresent(file);
  const municipalities = combine(await fetchMunicipalities(source), present);
  const orphans = compare(municipalities, present);
  if (orphans.length > 0) {
    console.error(`Add ${orphans.map(({ code }) => code).join(', ')} to the formerCodes of each successor in ${file}, with a row for a new one, and run this again. Nothing was written.`);
    return exit.vanished;
  }

  const rebuilt = format(municipalities);
  if (rebuilt === text) {
    console.log(`${municipalities.length} municipalities, nothing to change.`);
    return exit.done;
  }

  return check ? exit.differs : write(file, rebuilt, municipalities.length);
}

async function write(file, text, count) {
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
  console.log(`${count} municipalities written to ${file}.`);
  return exit.done;
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      source: { type: 'string', default: 'https://opendata.cbs.nl/ODataApi/odata/86059NED' },
      file: { type: 'string', default: fileURLToPath(new URL('municipalities.json', import.meta.url)) },
      help: { type: 'boolean', default: false },
    },
  });
  return { ...values, source: values.source.replace(/\/$/, '') };
}

async function run() {
  let options;
  try {
    options = readArguments();
  } catch (fault) {
    console.error(`${fault.message}\n\n${usage}`);
    return exit.usage;
  }

  if (options.help) {
    console.log(usage);
    return exit.done;
  }

  return rebuild(options).catch(fault => {
    if (!(fault instanceof Unreadable)) {
      throw fault;
    }

    console.error(fault.message);
    return exit.unread;
  });
}

process.exitCode = await run();
