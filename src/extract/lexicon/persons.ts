/*
 * Names by which a column or a table is known for one of a person or a tenant (docs/judgement.md, rls-per-table). All in lower
 * case and singular, as parts of a snake_case name.
 */

/** People. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set([
  'user', 'owner', 'profile', 'customer', 'patient', 'member', 'person', 'people', 'employee', 'student', 'pupil', 'teacher', 'tutor', 'learner', 'instructor', 'trainer', 'coach', 'trainee',
  'parent', 'guardian', 'child', 'kid', 'guest', 'visitor', 'subscriber', 'donor', 'rider', 'driver', 'passenger', 'volunteer', 'sender', 'recipient', 'receiver', 'reviewer', 'assignee', 'manager',
  'participant', 'attendee', 'applicant', 'candidate', 'contact', 'client', 'buyer', 'shopper', 'purchaser', 'borrower', 'lender', 'resident', 'tenant', 'landlord', 'caller', 'callee', 'player', 'actor', 'staff',
  'admin', 'administrator', 'operator', 'moderator', 'courier', 'walker', 'keeper', 'sitter', 'carer', 'caregiver', 'nurse', 'doctor', 'clinician', 'practitioner', 'therapist', 'counsellor', 'counselor', 'vet',
  'mechanic', 'technician', 'engineer', 'inspector', 'officer', 'foreman', 'host', 'renter', 'hirer', 'lessee', 'beneficiary', 'claimant', 'policyholder', 'insured', 'holder', 'inviter', 'invitee', 'requester', 'requestor',
  'approver', 'submitter', 'uploader', 'creator', 'author', 'editor', 'writer', 'seller', 'follower', 'followee', 'friend', 'lead', 'prospect', 'respondent', 'voter', 'citizen', 'traveler', 'traveller', 'coordinator', 'supervisor',
  'mentor', 'mentee', 'neighbour', 'neighbor', 'skipper', 'farmer', 'grower', 'artist', 'athlete', 'runner', 'freelancer', 'contractor', 'consultant', 'investor', 'trader', 'payer', 'payee', 'human', 'identity', 'individual', 'betreiber', 'nutzer', 'kunde', 'mitglied', 'benutzer',
  'verkaeufer', 'kaeufer', 'besitzer', 'eigentuemer', 'inhaber', 'mieter', 'vermieter', 'gast', 'empfaenger', 'absender', 'teilnehmer', 'fahrer', 'schueler', 'lehrer', 'autor', 'ersteller', 'bewohner', 'mitarbeiter', 'helfer', 'spieler', 'anbieter',
  'usuario', 'cliente', 'clienta', 'propietario', 'utilisateur', 'proprietaire',
]);

/** Those who hold an account together. */
export const TENANT_NOUNS: ReadonlySet<string> = new Set([
  'org', 'organization', 'organisation', 'workspace', 'account', 'team', 'company', 'household', 'family', 'group', 'business', 'firm', 'agency', 'merchant', 'clinic', 'practice', 'institution', 'club', 'chapter', 'couple', 'membership', 'partner',
  'subaccount', 'installation', 'employer', 'community', 'committee', 'crew', 'squad', 'congregation', 'parish', 'cooperative', 'coop', 'charity', 'fleet', 'gym', 'dealership', 'ward', 'restaurant', 'studio', 'shop', 'store', 'office', 'branch', 'verein', 'mandant', 'firma', 'haushalt',
]);
/** Whether a noun in the singular is one for a person or for a tenant. */
export function isPersonOrTenant(noun: string): boolean {
  return PERSON_NOUNS.has(noun) || TENANT_NOUNS.has(noun);
}

/** Tenant nouns that as often name a place, a topic or a group of things: they count where the document says that rows belong to one. */
export const WEAK_TENANT_NOUNS: ReadonlySet<string> = new Set(['group', 'chapter', 'ward', 'restaurant', 'studio', 'shop', 'store', 'office', 'branch', 'community', 'practice', 'partner', 'employer', 'gym']);

/** Things that people own: a key to one that the document does not declare itself is a tie. */
export const OWNED_NOUNS: ReadonlySet<string> = new Set(['project', 'order', 'booking', 'post', 'conversation', 'chat', 'thread', 'message', 'invoice', 'payment', 'subscription', 'appointment', 'reservation', 'enquiry', 'inquiry', 'application', 'journal', 'journal_entry', 'purchase', 'cart', 'claim', 'quote', 'contract', 'lease', 'loan', 'donation', 'api_key', 'meeting', 'recording', 'wallet', 'portfolio', 'prescription', 'visit', 'case', 'ticket']);

/** Persons that a public work may name without being its data: its maker. */
export const MAKER_NOUNS: ReadonlySet<string> = new Set(['author', 'seller', 'creator', 'editor', 'writer', 'artist', 'publisher', 'uploader', 'submitter', 'owner', 'user', 'profile', 'member', 'reviewer', 'host', 'tutor', 'instructor', 'teacher', 'verkaeufer', 'anbieter', 'autor', 'ersteller']);

/** Persons that what is public names as its object, not as its maker. */
export const TAKER_NOUNS: ReadonlySet<string> = new Set(['customer', 'patient', 'buyer', 'purchaser', 'borrower', 'guest', 'subscriber', 'recipient', 'receiver', 'client', 'student', 'pupil', 'child', 'passenger', 'participant', 'attendee', 'applicant', 'candidate', 'donor', 'payer', 'payee', 'tenant', 'renter', 'visitor', 'contact', 'lead', 'employee']);

/** What reaches a person or proves who one is. */
export const CONTACT_COLUMNS: readonly RegExp[] = [
  /(?:^|_)e_?mail(?:_address|_hash|_encrypted|_enc)?$/, /(?:^|_)(?:tele)?phone(?:_number|_no|_e164|_hash|_enc|_encrypted)?$/, /(?:^|_)mobile(?:_number|_no)?$/, /(?:^|_)msisdn$/, /(?:^|_)whatsapp(?:_number|_id)?$/, /^(?:from|to|caller|sender|sms)_number$/,
  /(?:^|_)wallet(?:_address)?$/, /^(?:first|last|full|given|family|middle|legal|maiden|sur)_?name$/, /^(?:customer|patient|guest|contact|client|person|recipient|student|child|user|member|employee|parent|passenger|attendee)_name$/, /^surname$/, /^(?:buyer|seller|owner|entrepreneur|creator|holder|sender|recipient|user|payer|payee|customer|trader|investor)_address$/,
  /^(?:date_of_birth|birth_?date|birthday|dob|ssn|national_id|passport(?:_no|_number)?|tax_id_number|iban)$/, /^password(?:_hash|_digest)?$/, /^encrypted_password$/, /^hashed_password$/, /^(?:home|postal|street|shipping|billing|delivery)_address$/,
  /^(?:stripe_)?customer(?:_id)?$/, /^(?:telegram|discord|slack|facebook|instagram|google|apple|github|clerk|auth0|cognito|firebase|supabase|auth)_(?:user_)?(?:id|sub|uid)$/, /^(?:chat|device|push|fcm|apns)_token$/, /^user_?name$/,
];

/** Keys of a provider by which a thing may be known as well as a person: a place, a repository. */
export const PROVIDER_ID = /^(?:google|apple|facebook|instagram|github|slack|discord|telegram)_id$/;

/** `created_by`, `by_user`, `reserved_for`: whoever did it, or has it. */
export const MAKER_COLUMN = /^(?:created|uploaded|posted|written|submitted|made|added|authored)_by/;
export const DOER_COLUMNS: readonly RegExp[] = [
  /^(?:created|uploaded|requested|booked|reported|owned|submitted|added|assigned|approved|invited|sent|posted|written|taken|made|placed|issued|reviewed|rated|redeemed|claimed|recorded|entered|saved|shared|granted|signed|paid|reserved|ordered|started|registered|enrolled|answered|decided|resolved|closed|cancelled|completed)_by(?:_id|_uid|_user|_user_id)?$/,
  /^by_(?:user|member|profile|person)(?:_id)?$/, /^(?:assigned|sent|granted|shared|issued|belongs)_(?:to|with)(?:_id|_user|_user_id)?$/, /^(?:given|lent|loaned|leased|rented|hired_out|sold|promised|handed|awarded)_(?:out_)?to(?:_id|_uid|_user|_user_id)?$/,
  /^(?:reserved|held)_for(?:_id|_uid|_user|_user_id)?$/, /^(?:booked|ordered|bought|requested|kept)_for_(?:id|uid|user|user_id)$/,
];

/** Tables that hold people, accounts or log-ins whatever their columns. */
export const ACCOUNT_TABLES: ReadonlySet<string> = new Set(['user', 'profile', 'account', 'session', 'member', 'customer', 'patient', 'app_user', 'user_profile', 'user_account', 'user_session', 'refresh_token', 'session_token', 'identity', 'credential']);

/** Names of tables that serve the system itself. */
export const SYSTEM_TABLE =
  /^(?:schema_?)?migrations?$|(?:^|_)(?:config|configs|configuration|settings_global|feature_?flags?|rate_?limits?|rate_?(?:hits?|counters?|buckets?)|hit_?counts?|cron_?(?:runs?|logs?|jobs?|locks?)|locks?|job_?(?:runs?|locks?|queue)|(?:batch|seed|sync|scrape|import|rent|backfill)_?runs?|health_?checks?|cache|caches|query_?cache|heartbeats?|system_?(?:logs?|jobs?|tasks?|settings|config|metrics)|dead_?letters?|outbox|idempotency_?keys?|(?:stripe_|processed_)?webhook_?(?:events?|logs?)|(?:processed|handled|seen|consumed)_(?:[a-z]{2,20}_){0,2}(?:events?|webhooks?|messages|event_ids|notifications)|scrape_?logs?|api_?cache|kv|(?:app|global|admin|site|platform|server|application|website|portal)_settings|(?:allowed|blocked|disposable)_(?:email_)?domains|sequences|constants|alembic_version|prisma_migrations)$/;

/** Names of tables with the settings of the system, where the words beside them say that each row is a key and its value. */
export const SETTINGS_TABLE = /^(?:settings|options|params|parameters|preferences|flags|properties|variables|configs?)$/;
export const KEY_AND_VALUE = /\bkeys?\s?(?:\/|-|–|→|=|and|&|\+)\s?values?\b/i;

/** Names of tables that hold the same for everybody. */
export const REFERENCE_TABLE =
  /^(?:(?:opening|business)_(?:times|hours)|countries|country_codes|currencies|languages|locales|time_?zones|cities|regions|states|provinces|postal_codes|zip_codes|(?:public_|bank_)?holidays|exchange_rates|fx_rates|tax_rates|vat_rates|interest_rates|price_?lists?|prices|price_rules|tariffs|units|units_of_measure|translations|faqs?|icd_codes|weather|stations|species|feature_list|subscription_plans|pricing_plans|presets|preset|(?:dictionary|glossary|thesaurus)(?:_(?:items|item|entries|entry|words|word|terms|term))?|dictionaries|glossaries|email_templates|sms_templates|letter_templates|stop_words)$/;

/** Tables that frameworks and providers bring along. */
export const PROVIDER_TABLE = /^(?:auth\.|storage\.|realtime\.|extensions\.|vault\.|cron\.|net\.|graphql\.|pgsodium\.|information_schema\.|pg_catalog\.|neon_auth\.|hdb_catalog\.)|^(?:auth_user|auth_group|auth_permission|auth_users|django_session|django_migrations|django_admin_log|django_content_type|authtoken_token|_prisma_migrations|schema_migrations|ar_internal_metadata|alembic_version|spatial_ref_sys|flyway_schema_history|knex_migrations|oban_jobs|solid_queue_\w+|pg_stat_statements|sqlite_sequence|d1_migrations|users_sync|(?:next_?auth|auth_?js|better_?auth)_\w+)$/;

/** What stands beside a table without columns that its framework brings along: "Sanctum tokens", "Telescope entries". */
export const OF_FRAMEWORK = /^\W{0,4}(?:laravel\s)?(?:sanctum|passport|telescope|pulse|horizon|devise|django|wagtail|active ?storage|rails)(?:['’]s)?\s(?:api\s|(?:personal\s)?access\s|oauth\s|internal\s)?(?:tokens?|entries|clients?|migrations?|jobs?|sessions?|permissions?|blobs?|attachments?|tables?)\W{0,4}$/i;

/** The types in which nobody is named: `held_for interval`, `reserved_for date`. */
export const NAMES_NOBODY = /^(?:timestamp|date|time|bool|interval|numeric|decimal|float|real|double)/i;
