import type { Answer } from '../protocol/answer';

/** What must not be searched for placeholders: strings, quoted names and comments. */
const TOKEN = /'(?:[^'\\]|''|\\.)*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|--[^\n]*|\/\*[\s\S]*?\*\/|\?/g;
const TOKEN_STANDARD = /'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|--[^\n]*|\/\*[\s\S]*?\*\/|\?/g;

/**
 * The statement with its values written in, as a person can read and change it. It goes through the
 * server's guard again when it is run, like any other text.
 */
export function readableSql(answer: Pick<Answer, 'sql_query' | 'parameters' | 'dialect'>): string {
  const values = [...answer.parameters];
  const token = isMySql(answer.dialect) ? TOKEN : TOKEN_STANDARD;
  return (answer.sql_query ?? '').replace(token, (text) =>
    text === '?' && values.length > 0 ? literal(values.shift(), answer.dialect) : text,
  );
}

function literal(value: unknown, dialect: string | null): string {
  switch (typeof value) {
    case 'number':
    case 'bigint':
      return String(value);
    case 'boolean':
      return value ? 'TRUE' : 'FALSE';
    case 'string':
      return textLiteral(value, dialect);
    default:
      return value === null || value === undefined
        ? 'NULL'
        : textLiteral(JSON.stringify(value), dialect);
  }
}

function textLiteral(text: string, dialect: string | null): string {
  const escaped = isMySql(dialect) ? text.replaceAll('\\', '\\\\') : text;
  return `'${escaped.replaceAll("'", "''")}'`;
}

/** In the MySQL family a backslash escapes inside strings; elsewhere it is a character. */
function isMySql(dialect: string | null): boolean {
  return dialect !== null && /mysql|mariadb|tidb/i.test(dialect);
}
