import { describe, expect, it } from 'vitest';
import { read, tables } from './code-summaries.js';

interface Case {
  readonly lang: string;
  readonly code: string;
  readonly expected: readonly string[];
}

const PRISMA: Record<string, Case> = {
  'scalars, lists and optional fields': {
    lang: 'prisma',
    code: `model Boat {
  id      String   @id @default(uuid()) @db.Uuid
  name    String?
  berths  Int[]    // by length
  sailors Sailor[]
}`,
    expected: ['Boat: id!* String; name? String; berths! Int[] # by length'],
  },
  'a relation belongs to the scalar field that holds the key': {
    lang: 'prisma',
    code: `model Sailor {
  id     String @id
  boatId String @map("boat_id")
  boat   Boat   @relation(fields: [boatId], references: [id], onDelete: Cascade)
  @@map("sailors")
}
model Boat {
  id String @id @map("boat_uuid")
  @@map("boats")
  @@schema("fleet")
}`,
    expected: ['sailors (Sailor): id!* String; boat_id! String -> boats.boat_uuid', 'fleet.boats (Boat): boat_uuid!* String'],
  },
  'enums give values, on one line or several, mapped or not': {
    lang: 'prisma',
    code: `enum Rank { MATE CAPTAIN }
enum State {
  AFLOAT  @map("afloat")
  DOCKED
}
model Sailor {
  rank  Rank
  state State? @default(AFLOAT)
  @@id([rank])
}`,
    expected: ['Sailor: rank!* Rank {MATE|CAPTAIN}; state? State {afloat|DOCKED}'],
  },
  'a model of an excerpt whose relations are not shown': {
    lang: 'prisma',
    code: `model Trip {
  id    String @id
  owner User   @relation(fields: [ownerId], references: [id])
  ownerId String
  // ... other fields
}`,
    expected: ['Trip …: id!* String; ownerId! String -> User.id'],
  },
  'recognised without a tag and under a wrong one': {
    lang: 'typescript',
    code: 'model Boat {\n  id String @id\n  name String\n}',
    expected: ['Boat: id!* String; name! String'],
  },
  'near miss: a type and a view are no tables': {
    lang: 'prisma',
    code: 'type Address {\n  street String\n}\nview Stats {\n  n Int\n}',
    expected: [],
  },
};

const DRIZZLE: Record<string, Case> = {
  'names of the database, references, enums': {
    lang: 'ts',
    code: `const rank = pgEnum('rank', ['mate', 'captain']);
export const boats = pgTable('boats', { id: uuid('id').primaryKey() });
export const sailors = pgTable('sailors', {
  id: uuid('id').primaryKey(),
  boatId: uuid('boat_id').notNull().references(() => boats.id, { onDelete: 'cascade' }),
  rank: rank('rank').notNull(),
  mood: text('mood', { enum: ['calm', 'wild'] }),
  email: text().notNull().unique(),
});`,
    expected: ['boats: id!* uuid', 'sailors: id!* uuid; boat_id! uuid -> boats.id; rank! rank {mate|captain}; mood? text {calm|wild}; email!+ text'],
  },
  'a comment belongs to the last column of its line': {
    lang: 'ts',
    code: `export const t = sqliteTable('berths', {
  a: text('a'), b: text('b'), // letter
  c: integer('c'),            // metres
});`,
    expected: ['berths (t): a text; b text # letter; c integer # metres'],
  },
  'checks, composite keys, a foreign key apart': {
    lang: 'ts',
    code: `export const crew = pgTable('crew', {
  boatId: uuid('boat_id'),
  sailorId: uuid('sailor_id'),
  role: text('role'),
}, (t) => [
  primaryKey({ columns: [t.boatId, t.sailorId] }),
  check('role_ck', sql\`\${t.role} in ('cook', 'helm')\`),
  foreignKey({ columns: [t.boatId], foreignColumns: [boats.id] }),
]);`,
    expected: ['crew: boat_id!* uuid -> boats.id; sailor_id!* uuid; role text {cook|helm}'],
  },
  'the form with a function, a schema, and a spread': {
    lang: 'ts',
    code: `const fleet = pgSchema('fleet');
export const boats = fleet.table('boats', (t) => ({ id: t.uuid('id').primaryKey(), ...timestamps }));`,
    expected: ['fleet.boats …: id!* uuid'],
  },
  'near miss: a view and a call of another name': {
    lang: 'ts',
    code: "export const v = pgView('calm_boats').as((qb) => qb.select());\nconst t = createTableau('boats', { id: 1 });",
    expected: [],
  },
};

const CLASSES: Record<string, Case> = {
  TypeORM: {
    lang: 'ts',
    code: `enum Rank { Mate = 'mate', Captain = 'captain' }
@Entity('sailors')
export class Sailor {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ name: 'full_name', nullable: true }) fullName?: string;
  @Column({ unique: true }) email: string; // for the log-in
  @Column({ type: 'enum', enum: Rank }) rank: Rank;

  @ManyToOne(() => Boat, (boat) => boat.sailors)
  @JoinColumn({ name: 'boat_id' })
  boat: Boat;

  @OneToMany(() => Entry, (entry) => entry.sailor) entries: Entry[];
  helper(): string { return this.email; }
}`,
    expected: ['sailors (Sailor): id!* string; full_name? string; email+ string # for the log-in; rank enum {mate|captain}; boat_id Boat -> Boat'],
  },
  'an entity without a name goes by its class': {
    lang: 'ts',
    code: '@Entity()\nclass Boat {\n  @PrimaryColumn() id: string;\n  @ManyToOne(() => User) owner: User;\n}',
    expected: ['Boat: id!* string; ownerId User -> User'],
  },
  'near miss: a service with decorators': { lang: 'ts', code: '@Injectable()\nexport class Boats {\n  @Inject() repo: Repo;\n}', expected: [] },
  JPA: {
    lang: 'java',
    code: `@Entity
@Table(name = "boats")
public class Boat {
  @Id @GeneratedValue private UUID id;
  @Column(name = "full_name", nullable = false) private String name;
  @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "owner_id") private User owner;
  @OneToMany(mappedBy = "boat") private List<Trip> trips;
}`,
    expected: ['boats (Boat): id!* UUID; full_name! String; owner_id User -> User'],
  },
  'JPA with constants, validation and methods': {
    lang: 'java',
    code: `@Entity @Table(name = "boats")
class Boat {
  private static final long serialVersionUID = 1L;
  @Id Long id;
  @NotNull private String name;
  @ManyToOne(optional = false) private Harbour harbour;
  private int size() { return 3; }
}`,
    expected: ['boats (Boat): id!* Long; name! String; harbour_id! Harbour -> Harbour'],
  },
  'near miss: JPA embeds and maps what is no table': {
    lang: 'java',
    code: '@Embeddable\npublic class Place { private String town; }\n@MappedSuperclass\npublic abstract class Stamped { @Id private Long id; }',
    expected: [],
  },
  'JPA in Kotlin': {
    lang: 'kotlin',
    code: `@Entity
@Table(name = "boats")
class Boat(
  @Id val id: UUID,
  @Column(unique = true) val code: String,
  @ManyToOne val owner: User?,
)`,
    expected: ['boats (Boat): id!* UUID; code+ String; owner_id? User -> User'],
  },
};

const ENTITY_FRAMEWORK: Record<string, Case> = {
  'a context and the classes of its sets': {
    lang: 'csharp',
    code: `public class FleetContext : DbContext
{
    public DbSet<Trip> Trips { get; set; } = null!;
    public DbSet<Sailor> Sailors => Set<Sailor>();
    public DbSet<Buoy> Buoys { get; set; }
}

public class Trip
{
    public Guid Id { get; set; }
    [Required, MaxLength(80)] public string Title { get; set; } = "";
    public string? Note { get; set; } // free text
    [Column("boat")] public int BoatNumber { get; set; }
    public int SkipperId { get; set; }
    public virtual Sailor Skipper { get; set; } = null!;
    public List<Stop> Stops { get; set; } = new();
    [NotMapped] public string Label { get; set; }
    public bool IsLong() { return Stops.Count > 3; }
}
public class Sailor : Person { public int SailorId { get; init; } public required string Email { get; set; } }`,
    expected: [
      'Trips (Trip): Id!* Guid; Title! string; Note? string # free text; boat! int; SkipperId! int -> Sailors',
      'Sailors (Sailor) …: SailorId!* int; Email! string',
      'Buoys (Buoy) …: ',
    ],
  },
  'names that attributes and the builder give': {
    lang: '',
    code: `[Table("trips")]
public class Trip {
  [Key] public int Number { get; set; }
  [ForeignKey(nameof(Owner))] public int Who { get; set; }
  public Sailor Owner { get; set; }
}
public class Sailor {
  public int Id { get; set; }
}
modelBuilder.Entity<Sailor>(sailor => { sailor.ToTable("sailors"); });`,
    expected: ['trips (Trip): Number!* int; Who! int -> sailors', 'sailors (Sailor): Id!* int'],
  },
  'near miss: a generic repository, a request and a service': {
    lang: 'csharp',
    code: `public class Repository<T> { private readonly DbSet<T> _set; public DbSet<T> Set { get; } }
public class TripRequest { public string Title { get; set; } }
public class TripService { private readonly FleetContext _context; public Task Sail(int id) { get(id); } }`,
    expected: [],
  },
};

const RUST: Record<string, Case> = {
  'Diesel macros': {
    lang: 'rust',
    code: `diesel::table! {
    trips (id) {
        id -> Uuid,
        skipper_id -> Int4,
        #[max_length = 80]
        title -> Varchar,
        note -> Nullable<Text>, // free text
    }
}
diesel::joinable!(trips -> sailors (skipper_id));`,
    expected: ['trips: id!* Uuid; skipper_id! Int4 -> sailors; title! Varchar; note? Text # free text'],
  },
  'Diesel structs': {
    lang: 'rust',
    code: `#[derive(Queryable, Selectable)]
#[diesel(table_name = crate::schema::trips)]
pub struct Trip {
    pub id: Uuid,
    pub tags: HashMap<String, i32>,
    pub(crate) note: Option<String>,
}
#[derive(Insertable)]
#[diesel(table_name = trips)]
struct NewTrip<'a> { title: &'a str }
#[derive(Insertable)]
#[diesel(table_name = buoys)]
struct NewBuoy { lat: f64 }`,
    expected: ['trips (Trip): id! Uuid; tags! HashMap<String, i32>; note? String', 'buoys (NewBuoy) …: lat! f64'],
  },
  SeaORM: {
    lang: '',
    code: `#[derive(Clone, Debug, DeriveEntityModel)]
#[sea_orm(table_name = "trips")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i32,
    #[sea_orm(column_name = "skipper", unique)]
    pub skipper_id: i32,
    pub note: Option<String>,
}`,
    expected: ['trips: id!* i32; skipper!+ i32; note? String'],
  },
  'near miss: rows, requests and other macros': {
    lang: 'rust',
    code: '#[derive(Deserialize)]\npub struct TripRequest { pub title: String }\n#[derive(sqlx::FromRow)]\nstruct Row { id: i32 }\nlet t = table![1, 2];\nvec! { a }',
    expected: [],
  },
};

const EXPOSED: Record<string, Case> = {
  'tables with and without a name and a key': {
    lang: 'kotlin',
    code: `object Trips : UUIDTable("trips") {
  val title = varchar("title", 80).uniqueIndex()
  val skipper = reference("skipper_id", Sailors)
  val boat = integer("boat_id").references(Boats.number).nullable() // chartered ones only
}
object Boats : Table() {
  val number: Column<Int> = integer("number")
  override val primaryKey = PrimaryKey(number)
}`,
    expected: [
      'trips (Trips): id!*; title!+ varchar; skipper_id! reference -> Sailors; boat_id? integer -> Boats.number # chartered ones only',
      'Boats: number! integer',
    ],
  },
  'near miss: an object that is no table': {
    lang: 'kotlin',
    code: 'object Fleet : Service("fleet") {\n  val title = varchar("title", 80)\n}\ncompanion object : IntEntityClass<Trip>(Trips)',
    expected: [],
  },
};

const OBJECTS: Record<string, Case> = {
  Sequelize: {
    lang: 'js',
    code: `const Trip = sequelize.define('Trip', {
  id: { type: DataTypes.UUID, primaryKey: true },
  skipperId: { type: DataTypes.UUID, allowNull: false, field: 'skipper_id', references: { model: 'sailors', key: 'id' } },
  state: DataTypes.ENUM('planned', 'done'),
}, { tableName: 'trips' });
Trip.belongsTo(Boat, { foreignKey: 'boatId' });`,
    expected: ['trips (Trip): id!* UUID; skipper_id! UUID -> sailors.id; state? ENUM {planned|done}; boatId? -> Boat'],
  },
  'Sequelize with init': {
    lang: 'ts',
    code: "Boat.init({ id: DataTypes.UUID }, { sequelize, modelName: 'Boat' });",
    expected: ['Boat: id UUID'],
  },
  Mongoose: {
    lang: 'js',
    code: `const tripSchema = new mongoose.Schema({
  skipper: { type: Schema.Types.ObjectId, ref: 'Sailor', required: true },
  crew: [{ type: ObjectId, ref: 'Sailor' }],
  state: { type: String, enum: ['planned', 'done'] },
  notes: String,
  weather: { wind: Number },
}, { timestamps: true });
export const Trip = mongoose.model('Trip', tripSchema);`,
    expected: ['Trip: skipper! ObjectId -> Sailor; crew? ObjectId[] -> Sailor; state? String {planned|done}; notes? String; weather? object'],
  },
  'Mongoose with a collection': {
    lang: 'js',
    code: "const boatSchema = new Schema({ name: String }, { collection: 'fleet' });",
    expected: ['fleet (boat): name String'],
  },
  'MongoDB, a collection with a validator': {
    lang: 'js',
    code: `db.createCollection('trips', {
  validator: { $jsonSchema: {
    bsonType: 'object',
    required: ['skipperId'],
    properties: { skipperId: { bsonType: 'objectId' }, state: { enum: ['planned', 'done'] } },
  } },
});
db.trips.createIndex({ skipperId: 1 });`,
    expected: ['trips: skipperId! objectId; state? {planned|done}'],
  },
  'MongoDB, near miss: a collection whose name is computed': {
    lang: 'js',
    code: 'db.createCollection(nameOf(tenant));',
    expected: [],
  },
  Convex: {
    lang: 'ts',
    code: `export default defineSchema({
  trips: defineTable({
    skipperId: v.id('sailors'),
    state: v.union(v.literal('planned'), v.literal('done')),
    note: v.optional(v.string()), // free text
  }).index('by_skipper', ['skipperId']),
});`,
    expected: ['trips: skipperId! id -> sailors._id; state! union {planned|done}; note? string # free text'],
  },
  Knex: {
    lang: 'js',
    code: `await knex.schema.createTable('trips', (t) => {
  t.uuid('id').primary();
  t.uuid('skipper_id').notNullable().references('id').inTable('sailors');
  t.enu('state', ['planned', 'done']);
  t.timestamps(true, true);
});`,
    expected: ['trips: id!* uuid; skipper_id! uuid -> sailors.id; state? enu {planned|done}'],
  },
  'Knex, several in one statement': {
    lang: 'ts',
    code: `await knex.schema
  .createTable('trips', (t) => { t.increments(); })
  .createTable('stops', function (t) { t.integer('trip_id').references('trips.id'); });`,
    expected: ['trips: id!* increments', 'stops: trip_id integer -> trips.id'],
  },
  Kysely: {
    lang: 'ts',
    code: `await db.schema
  .createTable('trips')
  .addColumn('id', 'uuid', (col) => col.primaryKey().defaultTo(sql\`gen_random_uuid()\`))
  .addColumn('skipper_id', 'integer', (col) => col.references('sailors.id').onDelete('cascade').notNull())
  .addColumn('note', 'text')
  .execute();`,
    expected: ['trips: id!* uuid; skipper_id! integer -> sailors.id; note? text'],
  },
  'near miss: Kysely alters a table': { lang: 'ts', code: "await db.schema.alterTable('trips').addColumn('mood', 'text').execute();", expected: [] },
  Laravel: {
    lang: 'php',
    code: `Schema::create('trips', function (Blueprint $table) {
  $table->id();
  $table->foreignId('sailor_id')->constrained();
  $table->string('email')->unique();
});`,
    expected: ['trips: id!* id; sailor_id! foreignId -> sailors; email!+ string'],
  },
  'Laravel with foreign keys of their own, models and null': {
    lang: 'php',
    code: `Schema::create('trips', function (Blueprint $table) {
  $table->uuid('id')->primary();
  $table->unsignedBigInteger('skipper_id');
  $table->foreignIdFor(BoatYard::class);
  $table->text('log')->nullable(); // raw
  $table->foreign('skipper_id')->references('id')->on('sailors')->onDelete('cascade');
  $table->softDeletes();
  $table->timestamps();
});`,
    expected: [
      'trips: id!* uuid; skipper_id! unsignedBigInteger -> sailors.id; boat_yard_id! foreignIdFor -> BoatYard; log? text # raw',
    ],
  },
  'Laravel with an arrow': {
    lang: 'php',
    code: "Schema::create('trips', fn ($t) => [$t->id(), $t->foreignId('sailor_id'), $t->timestamp('ended_at')->nullable()]);",
    expected: ['trips: id!* id; sailor_id! foreignId; ended_at? timestamp'],
  },
  'near miss: Laravel changes a table with an arrow': { lang: 'php', code: "Schema::table('trips', fn ($t) => [$t->string('mood')]);", expected: [] },
  'Laravel models': {
    lang: 'php',
    code: `class Trip extends Model
{
  use HasFactory;
  protected $table = 'trips';
  protected $fillable = ['title', 'skipper_id'];
  public function skipper(): BelongsTo { return $this->belongsTo(Sailor::class); }
  public function homeHarbour() { return $this->belongsTo(Harbour::class, 'harbour_id'); }
  public function stops() { return $this->hasMany(Stop::class); }
}`,
    expected: ['trips (Trip) …: title; skipper_id -> Sailor; harbour_id -> Harbour'],
  },
  'near miss: PHP classes that are no models': {
    lang: 'php',
    code: "class TripController extends Controller { protected $table = 'trips'; }\nabstract class Base extends Model { }\nclass TripRequest extends FormRequest { }",
    expected: [],
  },
  'near miss: Laravel and Knex change or drop a table': {
    lang: 'php',
    code: `Schema::table('trips', function (Blueprint $table) {
  $table->string('mood')->nullable();
});
Schema::dropIfExists('trips');`,
    expected: [],
  },
  'near miss: Knex alters a table': { lang: 'js', code: "await knex.schema.alterTable('trips', (t) => { t.string('mood'); });\nawait db.createTable('trips');", expected: [] },
  'near miss: an object literal that is no schema': {
    lang: 'js',
    code: 'const limits = { trips: { max: 3 } };\nconst x = new Proxy({ a: String });',
    expected: [],
  },
};

const TYPES: Record<string, Case> = {
  'the collection of a type, in a comment behind it': {
    lang: 'ts',
    code: `interface BerthEvt { berthId: string; what: string } // berth_events
interface Box { uid: string } // boxes
interface Sail { uid: string } // collection: canvas
interface Depot { uid: string } // deprecated
interface Rope { uid: string } // kept short
interface Knot { uid: string } // public`,
    expected: ['berth_events (BerthEvt): berthId! string; what! string # berth_events', 'boxes (Box): uid! string # boxes', 'canvas (Sail): uid! string # collection: canvas', 'Depot: uid! string # deprecated', 'Rope: uid! string # kept short', 'Knot: uid! string # public'],
  },
  'interfaces and object types': {
    lang: 'ts',
    code: `type State = 'planned' | 'done';
export interface Trip {
  readonly id: string;
  skipperId: Sailor['id'];
  state: State;
  mood: 'calm' | 'wild' | null; // of the sea
  endedAt?: Date;
  weather: { wind: number; gusts: number };
}
type Boat = { id: string, name: string };`,
    expected: [
      "Trip: id! string; skipperId! Sailor['id'] -> Sailor.id; state! State {planned|done}; mood? 'calm' | 'wild' | null {calm|wild} # of the sea; endedAt? Date; weather! object",
      'Boat: id! string; name! string',
    ],
  },
  'records without a keyword': {
    lang: 'ts',
    code: 'Trip  { skipperId: ObjectId!, name: string!,\n        note: string, tags: string[]! }\nBuoy  { lat: number!, lon: number! }',
    expected: ['Trip: skipperId! ObjectId; name! string; note? string; tags! string[]', 'Buoy: lat! number; lon! number'],
  },
  'blocks and objects are no records': { lang: 'ts', code: 'try { run(); stop() }\nconfig = { a: 1, b: 2 }\nTrip { name: string, sail() { go() } }', expected: [] },
  'an extended type is shown in part': { lang: 'ts', code: 'interface Trip extends Base {\n  id: string;\n}', expected: ['Trip …: id! string'] },
  'near miss: services, unions and function types': {
    lang: 'ts',
    code: `interface TripService {
  create(id: string): Promise<Trip>;
}
type State = 'a' | 'b';
type Handler = (id: string) => void;
type Wrapped = Promise<{ id: string }>;`,
    expected: [],
  },
};

const PYTHON: Record<string, Case> = {
  'SQLAlchemy 2': {
    lang: 'python',
    code: `class Trip(Base):
    """One outing."""
    __tablename__ = "trips"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    skipper_id: Mapped[UUID] = mapped_column(ForeignKey("sailors.id", ondelete="CASCADE"))
    note: Mapped[str | None]  # free text
    state: Mapped[str] = mapped_column(default="planned")
    mood: Mapped[Literal["calm", "wild"]]
    crew: Mapped[list["Sailor"]] = relationship(back_populates="trips")
    __table_args__ = (CheckConstraint("state IN ('planned','done')"), {"schema": "fleet"})`,
    expected: [
      'fleet.trips (Trip): id!* UUID; skipper_id! UUID -> sailors.id; note? str # free text; state! str {planned|done}; mood! Literal["calm", "wild"] {calm|wild}',
    ],
  },
  'SQLAlchemy 1': {
    lang: 'python',
    code: `class State(str, Enum):
    PLANNED = "planned"
    DONE = "done"

class Trip(db.Model):
    __tablename__ = 'trips'
    id = db.Column(db.Integer, primary_key=True)
    skipper_id = Column("skipper", Integer, ForeignKey('sailors.id'), nullable=False)
    state = Column(Enum(State))
    kind = Column(Enum("race", "cruise", name="kind"))
    crew = relationship("Sailor")`,
    expected: ['trips (Trip): id!* db.Integer; skipper! Integer -> sailors.id; state? Enum {planned|done}; kind? Enum {race|cruise}'],
  },
  'SQLAlchemy Core and Alembic': {
    lang: 'python',
    code: `op.create_table(
    "trips",
    sa.Column("id", sa.Uuid(), primary_key=True),
    sa.Column("skipper_id", sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(["skipper_id"], ["sailors.id"]),
)`,
    expected: ['trips: id!* sa.Uuid(); skipper_id! sa.Uuid() -> sailors.id'],
  },
  SQLModel: {
    lang: 'py',
    code: `class Sailor(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    email: str = Field(unique=True)

class Trip(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    skipper_id: int = Field(foreign_key="sailor.id")

class TripIn(SQLModel):
    skipper_id: int`,
    expected: ['Sailor (sailor): id!* int; email!+ str', 'Trip (trip): id!* int; skipper_id! int -> Sailor.id', 'TripIn: skipper_id! int'],
  },
  Django: {
    lang: 'python',
    code: `class Trip(models.Model):
    class State(models.TextChoices):
        PLANNED = "planned", "Planned"
        DONE = "done", "Done"

    KINDS = [("race", "Race"), ("cruise", "Cruise")]
    skipper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    boat = models.ForeignKey("fleet.Boat", null=True, on_delete=models.SET_NULL)
    state = models.CharField(max_length=10, choices=State.choices)
    kind = models.CharField(choices=KINDS, db_column="trip_kind")
    crew = models.ManyToManyField(User)

    class Meta:
        db_table = "trips"

    def __str__(self):
        return self.state`,
    expected: [
      'trips (Trip): skipper_id! ForeignKey -> User; boat_id? ForeignKey -> Boat; state! CharField {planned|done}; trip_kind! CharField {race|cruise}',
    ],
  },
  'Django fields, several in a line': {
    lang: 'python',
    code: `class Trip(Model):
    name = TextField(); skipper = ForeignKey(User, CASCADE); note = TextField(null=True)
    def label(self):
        a = IntegerField(); b = 2
class Buoy(Model): lat = FloatField(); lon = FloatField()`,
    expected: ['Trip: name! TextField; skipper_id! ForeignKey -> User; note? TextField', 'Buoy: lat! FloatField; lon! FloatField'],
  },
  'an abstract Django model and a serializer are no tables': {
    lang: 'python',
    code: `class Stamped(models.Model):
    at = models.DateTimeField()
    class Meta:
        abstract = True

class TripSerializer(serializers.ModelSerializer):
    skipper = serializers.PrimaryKeyRelatedField()`,
    expected: [],
  },
  'Pydantic and dataclasses': {
    lang: 'python',
    code: `class TripIn(BaseModel):
    skipper_id: UUID
    mood: Literal["calm", "wild"] = "calm"
    note: Optional[str] = None

@dataclass
class Boat:
    name: str
    length: float | None = None`,
    expected: ['TripIn: skipper_id! UUID; mood! Literal["calm", "wild"] {calm|wild}; note? str', 'Boat: name! str; length? float'],
  },
  'near miss: a service class and settings': {
    lang: 'python',
    code: 'class TripService:\n    limit: int = 3\n    def create(self): ...\n\nclass Settings(BaseSettings):\n    database_url: str',
    expected: [],
  },
};

const OTHERS: Record<string, Case> = {
  'Rails migration': {
    lang: 'ruby',
    code: `create_table :trips, id: :uuid do |t|
  t.references :skipper, null: false, foreign_key: { to_table: :sailors }
  t.belongs_to :boat
  t.string :title, :slug, null: false
  t.jsonb "log" # raw
  t.index [:title]
  t.timestamps
end`,
    expected: ['trips: skipper_id! references -> sailors; boat_id? belongs_to -> boats; title! string; slug! string; log? jsonb # raw'],
  },
  'Rails migration in its class': {
    lang: 'ruby',
    code: `class CreateTrips < ActiveRecord::Migration[8.0]
  def change
    create_table :trips do |t|
      t.string :title
    end
  end
end`,
    expected: ['trips: title string'],
  },
  'Rails model': {
    lang: 'ruby',
    code: `class Trip < ApplicationRecord
  belongs_to :skipper, class_name: "Sailor"
  belongs_to :boat, optional: true
  has_many :entries
  enum :state, [:planned, :done]
end`,
    expected: ['Trip …: skipper_id! -> Sailor; boat_id? -> Boat; state? {planned|done}'],
  },
  'an outline without a language': {
    lang: '',
    code: `Sailor
  email, full_name, rank (mate|captain)
  has_many :trips

Trip
  belongs_to :sailor
  title:string (unique), starts_on:date   # local time
  log:text (optional)`,
    expected: [
      'Sailor: email; full_name; rank {mate|captain}',
      'Trip: sailor_id! -> Sailor; title+ string # unique; starts_on date # local time; log? text # optional',
    ],
  },
  'near miss: a tree of files and a list of steps': { lang: '', code: 'src\n  api/\n    trips.ts\n  db/\nREADME', expected: [] },
  DBML: {
    lang: 'dbml',
    code: `Enum state { planned done }
Table trips as T {
  id uuid [pk]
  skipper_id uuid [not null, ref: > sailors.id, note: 'who steers']
  boat_id uuid
  state state
  Note: 'outings'
  indexes { (id, boat_id) [unique] }
}
Table "public"."sailors" {
  id uuid [primary key]
}
Ref: trips.boat_id > boats.id`,
    expected: [
      'trips (T): id!* uuid; skipper_id! uuid -> sailors.id # who steers; boat_id uuid -> boats.id; state state {planned|done}',
      'sailors: id!* uuid',
    ],
  },
  'Go structs with tags for a database': {
    lang: 'go',
    code: `type Trip struct {
	ID        uuid.UUID \`gorm:"primaryKey" json:"id"\`
	SkipperID uuid.UUID \`gorm:"column:skipper;not null"\`
	Skipper   Sailor    \`gorm:"foreignKey:SkipperID"\`
	Note      *string   \`gorm:"column:note"\` // free text
}
func (Trip) TableName() string { return "trips" }
type Boat struct {
	Name string \`db:"name"\`
}
type TripRequest struct {
	Note string \`json:"note"\`
}`,
    expected: ['trips (Trip): ID!* uuid.UUID; skipper! uuid.UUID -> Sailor; note? *string # free text', 'Boat: name string'],
  },
  'Go structs that GORM keeps, without tags': {
    lang: 'go',
    code: `type Trip struct {
	gorm.Model
	Title     string
	SkipperID uint
	Skipper   Sailor
	Stops     []Stop
}
type Buoy struct {
	Lat float64
}
func (Buoy) TableName() string { return "buoys" }`,
    expected: ['Trip: ID!* uint; Title string; SkipperID uint -> Sailor', 'buoys (Buoy): Lat float64'],
  },
  'near miss: a struct of a service and one that embeds another': {
    lang: 'go',
    code: 'type TripService struct {\n\tdb *gorm.DB\n}\ntype Wide struct {\n\tbase.Model\n\tTitle string\n}',
    expected: [],
  },
  'Ecto schema in its module': {
    lang: 'elixir',
    code: `defmodule Fleet.Sailor do
  use Ecto.Schema
  schema "sailors" do
    field :email, :string
    field :password, :string, virtual: true
  end
end
defmodule Fleet.Trip do
  schema "trips" do
    belongs_to :skipper, Fleet.Sailor, foreign_key: :captain_id
    has_many :stops, Fleet.Stop
    timestamps()
  end
end`,
    expected: ['sailors (Sailor): email string', 'trips (Trip): captain_id Fleet.Sailor -> sailors'],
  },
  'near miss: Ecto alters a table, embeds and casts': {
    lang: 'elixir',
    code: 'alter table(:trips) do\n  add :mood, :string\nend\nembedded_schema do\n  field :town, :string\nend\ncreate index(:trips, [:mood])',
    expected: [],
  },
  Ecto: {
    lang: 'elixir',
    code: 'create table(:trips) do\n  add :title, :string, null: false\n  add :skipper_id, references(:sailors)\nend',
    expected: ['trips: title! string; skipper_id? references(:sailors) -> sailors'],
  },
};

describe.each(Object.entries({ PRISMA, DRIZZLE, CLASSES, ENTITY_FRAMEWORK, RUST, EXPOSED, OBJECTS, TYPES, PYTHON, OTHERS }))('tables: %s', (_, cases) => {
  it.each(Object.entries(cases))('%s', (_name, { code, lang, expected }) => {
    expect(tables(code, lang)).toEqual(expected);
  });
});

/** Code by the tool that its tables are told to come from: what stores rows, as against the shape of a message. */
const SOURCES: Record<string, readonly [string, string]> = {
  laravel: ['php', "Schema::create('trips', function (Blueprint $table) { $table->id(); });"],
  kysely: ['ts', "db.schema.createTable('trips').addColumn('id', 'uuid').execute();"],
  jpa: ['java', '@Entity public class Trip { @Id private Long id; }'],
  efcore: ['cs', 'public class Fleet : DbContext { public DbSet<Trip> Trips { get; set; } }'],
  ecto: ['elixir', 'create table(:trips) do\n  add :title, :string\nend'],
  gorm: ['go', 'type Trip struct {\n\tgorm.Model\n\tTitle string\n}'],
  diesel: ['rust', 'diesel::table! { trips (id) { id -> Uuid } }'],
  seaorm: ['rust', '#[sea_orm(table_name = "trips")]\nstruct Model { id: i32 }'],
  exposed: ['kotlin', 'object Trips : IntIdTable("trips") { val title = text("title") }'],
  // What may be a message, or lies on a device.
  listing: ['kotlin', '@Entity(tableName = "trips") data class Trip(@PrimaryKey val id: Long)'],
  knex: ['js', "knex.schema.createTable('trips', (t) => { t.increments(); });"],
};

describe('tables', () => {
  it.each(Object.entries(SOURCES))('know that they come from %s', (source, [lang, code]) => {
    expect(read(code, lang).facts.tables.map((fact) => fact.source)).toEqual([source]);
  });

  it('gives the conditions in Meta of a Django model to their columns', () => {
    const code = 'class Visit(models.Model):\n    mood = models.CharField(max_length=9)\n    stars = models.SmallIntegerField()\n    note = models.TextField()\n\n    class Meta:\n        constraints = [\n            models.CheckConstraint(name="mood_known", check=Q(mood__in=["calm", "wild"])),\n            models.CheckConstraint(name="stars_known", condition=Q(stars__range=(1, 5))),\n            models.UniqueConstraint(name="once", fields=["note"]),\n        ]\n';
    const checks = read(code, 'python').facts.tables[0]?.columns.map(({ name, check }) => `${name}: ${String(check)}`);
    expect(checks).toEqual(['mood: mood IN ("calm", "wild")', 'stars: stars BETWEEN 1 AND 5', 'note: null']);
  });

  it('have places in the document', () => {
    const { file, facts } = read("// who sails\nexport const sailors = pgTable('sailors', {\n  email: text('email'),\n});", 'ts');
    const [table] = facts.tables;
    expect(table && file.slice(table.nameSpan)).toBe('sailors');
    expect(table && file.slice(table.span)).toMatch(/^export const sailors[^]*\}\)$/);
    expect(table?.columns.map((column) => file.slice(column.span))).toEqual(["email: text('email')"]);
    expect(table?.comment).toBe('who sails');
  });

  it('take their comment from a docstring, and not from a file name', () => {
    expect(read('# models.py\nclass Trip(BaseModel):\n    """One outing.\n\n    More."""\n    id: int', 'python').facts.tables[0]?.comment).toBe(
      'One outing.',
    );
  });
});
