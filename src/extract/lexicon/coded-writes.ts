/** What programs do with rows (docs/judgement.md, write-atomicity). */

/** Rows that code inserts. */
export const CODE_INSERTS = /\binsert\((\w+)\)|\b(?:from|table|collection)\(['"](\w+)['"]\)\s{0,12}\.(?:insert|upsert|add)\w*|\b(?!(?:db|tx|trx|t|client|conn|this|supabase|prisma|ctx|session|orm|knex|pool|database|objects|repo|crypto|Object|z)\.)(\w+)\.(?:create|createMany|insert|insertMany|insertOne|upsert|bulkCreate|bulk_create|insert_all!?|create!|create_many|objects\.create|objects\.bulk_create)\(|\bINSERT INTO "?(\w+)|->>?[+-]?\w{1,20}: ?inserts? (?:one |an? |the |\d+ |into |rows? )?[`"']?([a-z]\w{2,40})/gi;
/** Rows that code changes. */
export const CODE_UPDATES = /\bupdate\((\w+)\)|\b(?:from|table|collection)\(['"](\w+)['"]\)\s{0,12}\.update\w*|\b(?!(?:db|tx|trx|t|client|conn|this|supabase|prisma|ctx|session|orm|knex|pool|database|objects|repo|crypto|Object|z)\.)(\w+)\.(?:update|updateMany|updateOne)\(|\bUPDATE "?(\w+)"? SET/gi;
/** `insertOption(tx, …)`, `create_line(…)`: functions that are called by what they insert. */
export const CODE_INSERT_FUNCTIONS = /\b(?:insert|create|save|add|store)(?:_([a-z]\w{2,30}?)|([A-Z]\w{2,30}?))(?:Rows?|Many|Batch)?\(/g;
/** Rows that code deletes. */
export const CODE_DELETES = /\bdelete\((\w+)\)|\b(?:from|table|collection)\(['"](\w+)['"]\)\s{0,12}\.delete\b|\b(?!(?:db|tx|trx|t|client|conn|this|supabase|prisma|ctx|session|orm|knex|pool|database|objects|repo)\.)(\w+)\.(?:deleteMany|delete|destroy_all|delete_all|objects\.filter\([^()\n]{0,60}\)\.delete)\(|\bDELETE FROM "?(\w+)/gi;
/** The writes of a program are one. */
export const CODE_ATOMIC = /\$transaction\b|\.transaction\(|\.transaction do\b|\b\w{2,30}\((?:[\w.]{1,40},\s?){0,3}async\s?(?:function\s?)?\(?(?:tx|trx)\b|\btransaction\.atomic\b|@[Tt]ransactional\b|\batomic_transaction\b|\b[Bb]egin(?:Tx|Transaction|_transaction)?\(|\b(?:with|run|in|do)_?[Tt]ransaction\w*\(|\bDB::transaction\b|\bwriteBatch\(|\.batch\(\[?|\bTransactWrite\w*\b|\bsession\.begin\b|\bEcto\.Multi\b|\bBEGIN\s?;|\bBEGIN\s+(?:DELETE|INSERT|UPDATE)\b|\bSTART TRANSACTION\b|\bLANGUAGE plpgsql\b|\bWITH \w{1,40} AS \(\s?INSERT\b|\.rpc\(|\bTransactionScope\b|:\s?BEGIN\b(?=[^\n]{0,20}\n)/;
/** `trip.create({ data: { …, stops: { create: stops } } })`: the store writes the parent and its children as one. */
export const NESTED_CREATE = /\b(\w+)\.(?:create|upsert)\(\{[^;]{0,200}?\b(\w+): ?\{ ?create(?:Many)?: ?/g;
/** A diagram of messages in their order. */
export const SEQUENCE_DIAGRAM = /^\s*sequenceDiagram\b/;
/** The branch of a program for what goes wrong. */
export const CODE_CATCHES = /\bcatch\s?(?:\([^()\n]{0,40}\)\s?)?\{[^{}]{0,400}\}|\bexcept\b[^\n]{0,60}:[^\n]{0,120}(?:\n[ \t]+[^\n]{0,120}){0,3}|\brescue\b[^\n]{0,60}(?:\n[ \t]+[^\n]{0,120}){0,3}|\bif \(?[\w.!]{0,40}(?:err|error|Err|Error)\b[^\n{}]{0,30}(?:\{[^{}]{0,300}\}|\n|$)|\.catch\([^\n]{0,160}/g;
/** … that notes it. */
export const CODE_LOGS = /\bconsole\.\w+\(|\blog(?:ger|ging)?\b|\bSentry\b|\bcapture(?:Exception|Message|_exception)\b|\bwarn\(/i;
/** … or does something about it. */
export const CALLS_BACK_OFF = /\bthrow\b|\braise\b|\breturn\b|\brollback\b|\bRollback\b|\bdelete\w*\(|\.delete\b|\bfailed\b['"`]?\s?[})]|\bres\.status\(|\breject\(|\bpanic\(|\babort\b|\bdestroy\b/;

/** A call that gives its function the transaction, from the dot on: `db.transaction(async (tx) =>`, `.Transaction(func(tx *gorm.DB)`, `.transaction().execute(async (trx) =>`. */
export const OPENS_WITH_HANDLE = /\.(?:\$?[Tt]ransaction|begin|tx|inTransaction|runInTransaction|runTransaction)\((?:\)\s{0,12}\.execute\()?(?:\{[^{}\n]{0,80}\},\s?)?(?:async\s)?(?:function\s?|func\s?)?\(?(\w{1,20})(?=[):\s,]|\s=>)(?!\.)/g;
/** … or whose writes are given what it is called on: `session.withTransaction(async () =>`. */
export const OPENS_SESSION = /\.(?:withTransaction|with_transaction)\(/g;
/** A transaction that gets a name: `tx, err := db.BeginTx(`, `const trx = await knex.transaction()`. */
export const OPENS_TRANSACTION = /\b(\w{1,20})(?:, ?(?:err|_))? ?:?= ?(?:await )?([\w.]{1,40})\.(?:[Bb]egin(?:Tx|Transaction|_transaction|Trans)?|transaction|startTransaction)\((?=[^\n]{0,60}(?:\n|;|$))(?!(?:async|function|func)\b|\(?\w+\)? ?=>)/g;
/** … or that a line of Python opens over what is set further in: `with engine.begin() as conn:`. */
export const OPENS_WITH_LINE = /^([ \t]{0,40})(?:async )?with ([\w.]{1,40})\.(?:begin|transaction)\([^()\n]{0,60}\) as (\w{1,20}):/gm;
/** The end of a function of a program. */
export const FUNCTION_ENDS = /\n(?:\}|\S[^\n]{0,80}\bfunction\b|def\s|func\s|export\s)/;
