using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Objekt.Api.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class First : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AccessTokens",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Hash = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Scope = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Created = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Expires = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Revoked = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastUsed = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessTokens", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Functions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "sv-SE-x-icu"),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Functions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ImportFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    FileName = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false),
                    Said = table.Column<string>(type: "text", nullable: false),
                    Result = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Created = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Done = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportFiles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ImportMaps",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Signature = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Map = table.Column<string>(type: "text", nullable: false),
                    FileName = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportMaps", x => new { x.Kind, x.Signature });
                });

            migrationBuilder.CreateTable(
                name: "KeptAnswers",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    InputHash = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Answer = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeptAnswers", x => new { x.PersonId, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "Kommuner",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "sv-SE-x-icu"),
                    Mark = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    Inhabitants = table.Column<int>(type: "integer", nullable: true),
                    InhabitantsSource = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    IsHost = table.Column<bool>(type: "boolean", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kommuner", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "MaintenanceObjects",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "sv-SE-x-icu"),
                    Purpose = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MaintenanceObjects", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MatterTypes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "sv-SE-x-icu"),
                    Category = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    LegalClass = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    HasAmount = table.Column<bool>(type: "boolean", nullable: false),
                    AmountCounts = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Flavour = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    FourEyes = table.Column<bool>(type: "boolean", nullable: false),
                    RatifiedAs = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    RatifyWithin = table.Column<int>(type: "integer", nullable: true),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MatterTypes", x => x.Id);
                    table.UniqueConstraint("AK_MatterTypes_Key", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "NumberSeries",
                columns: table => new
                {
                    Series = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Last = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NumberSeries", x => new { x.Series, x.Year });
                });

            migrationBuilder.CreateTable(
                name: "ObjectFamilies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "sv-SE-x-icu"),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ObjectFamilies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RoleTypes",
                columns: table => new
                {
                    Key = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    OlderName = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Scope = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Side = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Order = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoleTypes", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "RuleSets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Source = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Accepted = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RuleSets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Suppliers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "sv-SE-x-icu"),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Suppliers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Unions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    CooperationForm = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    WordSet = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RulesBodyId = table.Column<Guid>(type: "uuid", nullable: true),
                    RulesSource = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    IsDemo = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Unions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "People",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "sv-SE-x-icu"),
                    Email = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Title = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    HomeKommunCode = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    TenantId = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    ObjectId = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Active = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People", x => x.Id);
                    table.ForeignKey(
                        name: "FK_People_Kommuner_HomeKommunCode",
                        column: x => x.HomeKommunCode,
                        principalTable: "Kommuner",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Subscriptions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Address = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    SealedSecret = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    KommunCode = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Active = table.Column<bool>(type: "boolean", nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Subscriptions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Subscriptions_Kommuner_KommunCode",
                        column: x => x.KommunCode,
                        principalTable: "Kommuner",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Forums",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "sv-SE-x-icu"),
                    LegalKind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Body = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Task = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    KommunCode = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    ObjectId = table.Column<Guid>(type: "uuid", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Forums", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Forums_Kommuner_KommunCode",
                        column: x => x.KommunCode,
                        principalTable: "Kommuner",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Forums_MaintenanceObjects_ObjectId",
                        column: x => x.ObjectId,
                        principalTable: "MaintenanceObjects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ObjectParticipations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ObjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    KommunCode = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Mode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ObjectParticipations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ObjectParticipations_Kommuner_KommunCode",
                        column: x => x.KommunCode,
                        principalTable: "Kommuner",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ObjectParticipations_MaintenanceObjects_ObjectId",
                        column: x => x.ObjectId,
                        principalTable: "MaintenanceObjects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FamilyMemberships",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ObjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    FamilyId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FamilyMemberships", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FamilyMemberships_MaintenanceObjects_ObjectId",
                        column: x => x.ObjectId,
                        principalTable: "MaintenanceObjects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FamilyMemberships_ObjectFamilies_FamilyId",
                        column: x => x.FamilyId,
                        principalTable: "ObjectFamilies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DecisionRights",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RuleSetId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Covers = table.Column<string>(type: "text", nullable: false),
                    Steps = table.Column<string>(type: "text", nullable: false),
                    Informed = table.Column<string>(type: "text", nullable: false),
                    Source = table.Column<string>(type: "text", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DecisionRights", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DecisionRights_RuleSets_RuleSetId",
                        column: x => x.RuleSetId,
                        principalTable: "RuleSets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ItSystems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "sv-SE-x-icu"),
                    NameFolded = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Description = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    SupplierId = table.Column<Guid>(type: "uuid", nullable: true),
                    Lifecycle = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Common = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ItSystems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ItSystems_Suppliers_SupplierId",
                        column: x => x.SupplierId,
                        principalTable: "Suppliers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AuditEntries",
                columns: table => new
                {
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ClockStepped = table.Column<bool>(type: "boolean", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    Kind = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Subject = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Body = table.Column<string>(type: "text", nullable: false),
                    PreviousHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntries", x => x.Number);
                    table.ForeignKey(
                        name: "FK_AuditEntries_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CalendarAddresses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Created = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Revoked = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastUsed = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarAddresses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CalendarAddresses_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MessageChoices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Pace = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MessageChoices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MessageChoices_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DelegationReports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ForumId = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Serial = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Through = table.Column<DateOnly>(type: "date", nullable: false),
                    MeetingDay = table.Column<DateOnly>(type: "date", nullable: true),
                    Count = table.Column<int>(type: "integer", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DelegationReports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DelegationReports_Forums_ForumId",
                        column: x => x.ForumId,
                        principalTable: "Forums",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DelegationReports_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ForumMeetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ForumId = table.Column<Guid>(type: "uuid", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ForumMeetings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ForumMeetings_Forums_ForumId",
                        column: x => x.ForumId,
                        principalTable: "Forums",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Namnder",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "sv-SE-x-icu"),
                    KommunCode = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    ForumId = table.Column<Guid>(type: "uuid", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Namnder", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Namnder_Forums_ForumId",
                        column: x => x.ForumId,
                        principalTable: "Forums",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Namnder_Kommuner_KommunCode",
                        column: x => x.KommunCode,
                        principalTable: "Kommuner",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SystemAliases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ItSystemId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    NameFolded = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SystemAliases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SystemAliases_ItSystems_ItSystemId",
                        column: x => x.ItSystemId,
                        principalTable: "ItSystems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SystemFunctions",
                columns: table => new
                {
                    ItSystemId = table.Column<Guid>(type: "uuid", nullable: false),
                    FunctionId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SystemFunctions", x => new { x.ItSystemId, x.FunctionId });
                    table.ForeignKey(
                        name: "FK_SystemFunctions_Functions_FunctionId",
                        column: x => x.FunctionId,
                        principalTable: "Functions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SystemFunctions_ItSystems_ItSystemId",
                        column: x => x.ItSystemId,
                        principalTable: "ItSystems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SystemObjects",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ItSystemId = table.Column<Guid>(type: "uuid", nullable: false),
                    ObjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SystemObjects", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SystemObjects_ItSystems_ItSystemId",
                        column: x => x.ItSystemId,
                        principalTable: "ItSystems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SystemObjects_MaintenanceObjects_ObjectId",
                        column: x => x.ObjectId,
                        principalTable: "MaintenanceObjects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Forvaltningar",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "sv-SE-x-icu"),
                    NamndId = table.Column<Guid>(type: "uuid", nullable: false),
                    KommunCode = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Forvaltningar", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Forvaltningar_Kommuner_KommunCode",
                        column: x => x.KommunCode,
                        principalTable: "Kommuner",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Forvaltningar_Namnder_NamndId",
                        column: x => x.NamndId,
                        principalTable: "Namnder",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Seats",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Slug = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    RoleKey = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Scope = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Side = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ObjectId = table.Column<Guid>(type: "uuid", nullable: true),
                    KommunCode = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    NamndId = table.Column<Guid>(type: "uuid", nullable: true),
                    ForumId = table.Column<Guid>(type: "uuid", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Seats", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Seats_Forums_ForumId",
                        column: x => x.ForumId,
                        principalTable: "Forums",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Seats_Kommuner_KommunCode",
                        column: x => x.KommunCode,
                        principalTable: "Kommuner",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Seats_MaintenanceObjects_ObjectId",
                        column: x => x.ObjectId,
                        principalTable: "MaintenanceObjects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Seats_Namnder_NamndId",
                        column: x => x.NamndId,
                        principalTable: "Namnder",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Seats_RoleTypes_RoleKey",
                        column: x => x.RoleKey,
                        principalTable: "RoleTypes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SystemUses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ItSystemId = table.Column<Guid>(type: "uuid", nullable: false),
                    KommunCode = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    LocalName = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Users = table.Column<int>(type: "integer", nullable: true),
                    YearlyCost = table.Column<long>(type: "bigint", nullable: true),
                    Owner = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    OwnerForvaltningId = table.Column<Guid>(type: "uuid", nullable: true),
                    Hosting = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Area = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Since = table.Column<DateOnly>(type: "date", nullable: true),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SystemUses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SystemUses_Forvaltningar_OwnerForvaltningId",
                        column: x => x.OwnerForvaltningId,
                        principalTable: "Forvaltningar",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SystemUses_ItSystems_ItSystemId",
                        column: x => x.ItSystemId,
                        principalTable: "ItSystems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SystemUses_Kommuner_KommunCode",
                        column: x => x.KommunCode,
                        principalTable: "Kommuner",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ForumMembers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ForumId = table.Column<Guid>(type: "uuid", nullable: false),
                    SeatId = table.Column<Guid>(type: "uuid", nullable: true),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    KommunCode = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ForumMembers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ForumMembers_Forums_ForumId",
                        column: x => x.ForumId,
                        principalTable: "Forums",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ForumMembers_Kommuner_KommunCode",
                        column: x => x.KommunCode,
                        principalTable: "Kommuner",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ForumMembers_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ForumMembers_Seats_SeatId",
                        column: x => x.SeatId,
                        principalTable: "Seats",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SeatDeputies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SeatId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SeatDeputies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SeatDeputies_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SeatDeputies_Seats_SeatId",
                        column: x => x.SeatId,
                        principalTable: "Seats",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SeatHoldings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SeatId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SeatHoldings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SeatHoldings_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SeatHoldings_Seats_SeatId",
                        column: x => x.SeatId,
                        principalTable: "Seats",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SystemUseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Side = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Verdict = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assessments_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Assessments_SystemUses_SystemUseId",
                        column: x => x.SystemUseId,
                        principalTable: "SystemUses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DeputyPeriods",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DeputyId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeputyPeriods", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeputyPeriods_SeatDeputies_DeputyId",
                        column: x => x.DeputyId,
                        principalTable: "SeatDeputies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ChangeDocuments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ChangeRequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Link = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Size = table.Column<long>(type: "bigint", nullable: true),
                    MediaType = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    Content = table.Column<byte[]>(type: "bytea", nullable: true),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeDocuments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ChangeDocuments_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ChangeEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ChangeRequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    Text = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ChangeEvents_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ChangeKommuner",
                columns: table => new
                {
                    ChangeRequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    KommunCode = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    AmountOre = table.Column<long>(type: "bigint", nullable: true),
                    Takes = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeKommuner", x => new { x.ChangeRequestId, x.KommunCode });
                    table.ForeignKey(
                        name: "FK_ChangeKommuner_Kommuner_KommunCode",
                        column: x => x.KommunCode,
                        principalTable: "Kommuner",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ChangeMessages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ChangeRequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    AnswersId = table.Column<Guid>(type: "uuid", nullable: true),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeMessages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ChangeMessages_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ChangeRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Summary = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Why = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    MatterTypeKey = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Flavour = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    WorkType = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ObjectId = table.Column<Guid>(type: "uuid", nullable: true),
                    AmountOre = table.Column<long>(type: "bigint", nullable: true),
                    YearlyCostOre = table.Column<long>(type: "bigint", nullable: true),
                    WishedDate = table.Column<DateOnly>(type: "date", nullable: true),
                    RequesterId = table.Column<Guid>(type: "uuid", nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    SubmittedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Round = table.Column<int>(type: "integer", nullable: false),
                    RoundKind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RuleSetId = table.Column<Guid>(type: "uuid", nullable: true),
                    RightId = table.Column<Guid>(type: "uuid", nullable: true),
                    Waiting = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    RatifyBy = table.Column<DateOnly>(type: "date", nullable: true),
                    ReturnedUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    DueAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    WithdrawnById = table.Column<Guid>(type: "uuid", nullable: true),
                    ClosedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DecisionId = table.Column<Guid>(type: "uuid", nullable: true),
                    UndoesId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsDemo = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ChangeRequests_ChangeRequests_UndoesId",
                        column: x => x.UndoesId,
                        principalTable: "ChangeRequests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ChangeRequests_DecisionRights_RightId",
                        column: x => x.RightId,
                        principalTable: "DecisionRights",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ChangeRequests_MaintenanceObjects_ObjectId",
                        column: x => x.ObjectId,
                        principalTable: "MaintenanceObjects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ChangeRequests_MatterTypes_MatterTypeKey",
                        column: x => x.MatterTypeKey,
                        principalTable: "MatterTypes",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ChangeRequests_People_RequesterId",
                        column: x => x.RequesterId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ChangeSteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ChangeRequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    Round = table.Column<int>(type: "integer", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Rule = table.Column<string>(type: "text", nullable: false),
                    IsLast = table.Column<bool>(type: "boolean", nullable: false),
                    DeciderKind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SeatId = table.Column<Guid>(type: "uuid", nullable: true),
                    ForumId = table.Column<Guid>(type: "uuid", nullable: true),
                    DeciderName = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Consenting = table.Column<string>(type: "text", nullable: false),
                    Heard = table.Column<string>(type: "text", nullable: false),
                    StartedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    StartDay = table.Column<DateOnly>(type: "date", nullable: false),
                    Deadline = table.Column<DateOnly>(type: "date", nullable: false),
                    AnswerBy = table.Column<DateOnly>(type: "date", nullable: false),
                    Meeting = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    EndDay = table.Column<DateOnly>(type: "date", nullable: true),
                    DaysTaken = table.Column<int>(type: "integer", nullable: true),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Because = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    WasReturned = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ChangeSteps_ChangeRequests_ChangeRequestId",
                        column: x => x.ChangeRequestId,
                        principalTable: "ChangeRequests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ChangeSystems",
                columns: table => new
                {
                    ChangeRequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    SystemId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangeSystems", x => new { x.ChangeRequestId, x.SystemId });
                    table.ForeignKey(
                        name: "FK_ChangeSystems_ChangeRequests_ChangeRequestId",
                        column: x => x.ChangeRequestId,
                        principalTable: "ChangeRequests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ChangeSystems_ItSystems_SystemId",
                        column: x => x.SystemId,
                        principalTable: "ItSystems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConflictsOfInterest",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ChangeRequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConflictsOfInterest", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConflictsOfInterest_ChangeRequests_ChangeRequestId",
                        column: x => x.ChangeRequestId,
                        principalTable: "ChangeRequests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConflictsOfInterest_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Decisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ChangeRequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    Round = table.Column<int>(type: "integer", nullable: false),
                    Correction = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Authority = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Serial = table.Column<int>(type: "integer", nullable: false),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    DecidedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    DeciderId = table.Column<Guid>(type: "uuid", nullable: true),
                    DeciderName = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    SeatId = table.Column<Guid>(type: "uuid", nullable: true),
                    ForumId = table.Column<Guid>(type: "uuid", nullable: true),
                    RightId = table.Column<Guid>(type: "uuid", nullable: true),
                    RuleSetId = table.Column<Guid>(type: "uuid", nullable: true),
                    StepId = table.Column<Guid>(type: "uuid", nullable: true),
                    StepOrder = table.Column<int>(type: "integer", nullable: false),
                    LegalClass = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Source = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: true),
                    Reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Because = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Dissent = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: true),
                    AmountOre = table.Column<long>(type: "bigint", nullable: true),
                    Kommuner = table.Column<string>(type: "text", nullable: false),
                    Diarienummer = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    CorrectsId = table.Column<Guid>(type: "uuid", nullable: true),
                    RatifiesId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Decisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Decisions_ChangeRequests_ChangeRequestId",
                        column: x => x.ChangeRequestId,
                        principalTable: "ChangeRequests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Decisions_DecisionRights_RightId",
                        column: x => x.RightId,
                        principalTable: "DecisionRights",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Decisions_Decisions_CorrectsId",
                        column: x => x.CorrectsId,
                        principalTable: "Decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Decisions_Forums_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Forums",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Decisions_People_DeciderId",
                        column: x => x.DeciderId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Deliveries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    SubscriptionId = table.Column<Guid>(type: "uuid", nullable: true),
                    ChangeRequestId = table.Column<Guid>(type: "uuid", nullable: true),
                    About = table.Column<Guid>(type: "uuid", nullable: true),
                    Body = table.Column<string>(type: "text", nullable: true),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    DueAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    InDigest = table.Column<bool>(type: "boolean", nullable: false),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ClaimedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    ClaimedUntil = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    EndedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Problem = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Deliveries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Deliveries_ChangeRequests_ChangeRequestId",
                        column: x => x.ChangeRequestId,
                        principalTable: "ChangeRequests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Deliveries_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Deliveries_Subscriptions_SubscriptionId",
                        column: x => x.SubscriptionId,
                        principalTable: "Subscriptions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DisclosureCopies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ChangeRequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Parts = table.Column<string>(type: "text", nullable: false),
                    LeftOut = table.Column<int>(type: "integer", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisclosureCopies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DisclosureCopies_ChangeRequests_ChangeRequestId",
                        column: x => x.ChangeRequestId,
                        principalTable: "ChangeRequests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DisclosureCopies_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SecrecyMarks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ChangeRequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Part = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    TargetId = table.Column<Guid>(type: "uuid", nullable: true),
                    Secret = table.Column<bool>(type: "boolean", nullable: false),
                    Ground = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SecrecyMarks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SecrecyMarks_ChangeRequests_ChangeRequestId",
                        column: x => x.ChangeRequestId,
                        principalTable: "ChangeRequests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SecrecyMarks_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Positions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ChangeRequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    StepId = table.Column<Guid>(type: "uuid", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Capacity = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SeatId = table.Column<Guid>(type: "uuid", nullable: true),
                    SeatName = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    KommunCode = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    ActingForId = table.Column<Guid>(type: "uuid", nullable: true),
                    As = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Verdict = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Positions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Positions_ChangeRequests_ChangeRequestId",
                        column: x => x.ChangeRequestId,
                        principalTable: "ChangeRequests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Positions_ChangeSteps_StepId",
                        column: x => x.StepId,
                        principalTable: "ChangeSteps",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Positions_People_ActingForId",
                        column: x => x.ActingForId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Positions_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DecisionRegistrations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DecisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    ChangeRequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    KommunCode = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Diarienummer = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DecisionRegistrations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DecisionRegistrations_Decisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "Decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DecisionRegistrations_Kommuner_KommunCode",
                        column: x => x.KommunCode,
                        principalTable: "Kommuner",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DecisionRegistrations_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DelegationReportItems",
                columns: table => new
                {
                    DecisionId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReportId = table.Column<Guid>(type: "uuid", nullable: false),
                    ChangeRequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DelegationReportItems", x => x.DecisionId);
                    table.ForeignKey(
                        name: "FK_DelegationReportItems_Decisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "Decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DelegationReportItems_DelegationReports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "DelegationReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MinutesParagraphs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ForumId = table.Column<Guid>(type: "uuid", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ChangeRequestId = table.Column<Guid>(type: "uuid", nullable: true),
                    StepId = table.Column<Guid>(type: "uuid", nullable: true),
                    DecisionId = table.Column<Guid>(type: "uuid", nullable: true),
                    ReportId = table.Column<Guid>(type: "uuid", nullable: true),
                    Text = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    Present = table.Column<string>(type: "text", nullable: false),
                    Recused = table.Column<string>(type: "text", nullable: false),
                    Votes = table.Column<string>(type: "text", nullable: false),
                    PresidingId = table.Column<Guid>(type: "uuid", nullable: true),
                    RecordedById = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    AuditNumber = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MinutesParagraphs", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MinutesParagraphs_ChangeRequests_ChangeRequestId",
                        column: x => x.ChangeRequestId,
                        principalTable: "ChangeRequests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MinutesParagraphs_Decisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "Decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MinutesParagraphs_DelegationReports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "DelegationReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MinutesParagraphs_Forums_ForumId",
                        column: x => x.ForumId,
                        principalTable: "Forums",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MinutesParagraphs_People_RecordedById",
                        column: x => x.RecordedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DeliveryAttempts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DeliveryId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Arrived = table.Column<bool>(type: "boolean", nullable: false),
                    Answer = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeliveryAttempts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeliveryAttempts_Deliveries_DeliveryId",
                        column: x => x.DeliveryId,
                        principalTable: "Deliveries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AccessTokens_Hash",
                table: "AccessTokens",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AccessTokens_PersonId",
                table: "AccessTokens",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_PersonId",
                table: "Assessments",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_SystemUseId_Side_From",
                table: "Assessments",
                columns: new[] { "SystemUseId", "Side", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_At",
                table: "AuditEntries",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_Kind",
                table: "AuditEntries",
                column: "Kind");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_PersonId",
                table: "AuditEntries",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_Subject",
                table: "AuditEntries",
                column: "Subject");

            migrationBuilder.CreateIndex(
                name: "IX_CalendarAddresses_Hash",
                table: "CalendarAddresses",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CalendarAddresses_PersonId",
                table: "CalendarAddresses",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ChangeDocuments_ChangeRequestId",
                table: "ChangeDocuments",
                column: "ChangeRequestId");

            migrationBuilder.CreateIndex(
                name: "IX_ChangeDocuments_PersonId",
                table: "ChangeDocuments",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ChangeEvents_ChangeRequestId_Order",
                table: "ChangeEvents",
                columns: new[] { "ChangeRequestId", "Order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ChangeEvents_PersonId",
                table: "ChangeEvents",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ChangeKommuner_KommunCode_ChangeRequestId",
                table: "ChangeKommuner",
                columns: new[] { "KommunCode", "ChangeRequestId" });

            migrationBuilder.CreateIndex(
                name: "IX_ChangeMessages_ChangeRequestId",
                table: "ChangeMessages",
                column: "ChangeRequestId");

            migrationBuilder.CreateIndex(
                name: "IX_ChangeMessages_PersonId",
                table: "ChangeMessages",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ChangeRequests_DecisionId",
                table: "ChangeRequests",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_ChangeRequests_DueAt",
                table: "ChangeRequests",
                column: "DueAt");

            migrationBuilder.CreateIndex(
                name: "IX_ChangeRequests_MatterTypeKey",
                table: "ChangeRequests",
                column: "MatterTypeKey");

            migrationBuilder.CreateIndex(
                name: "IX_ChangeRequests_Number",
                table: "ChangeRequests",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ChangeRequests_ObjectId_State",
                table: "ChangeRequests",
                columns: new[] { "ObjectId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_ChangeRequests_RequesterId_State",
                table: "ChangeRequests",
                columns: new[] { "RequesterId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_ChangeRequests_RightId",
                table: "ChangeRequests",
                column: "RightId");

            migrationBuilder.CreateIndex(
                name: "IX_ChangeRequests_State_SubmittedAt_Id",
                table: "ChangeRequests",
                columns: new[] { "State", "SubmittedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ChangeRequests_SubmittedAt_Id",
                table: "ChangeRequests",
                columns: new[] { "SubmittedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ChangeRequests_UndoesId",
                table: "ChangeRequests",
                column: "UndoesId");

            migrationBuilder.CreateIndex(
                name: "IX_ChangeSteps_ChangeRequestId",
                table: "ChangeSteps",
                column: "ChangeRequestId");

            migrationBuilder.CreateIndex(
                name: "IX_ChangeSteps_EndDay_ForumId_Order_DaysTaken",
                table: "ChangeSteps",
                columns: new[] { "EndDay", "ForumId", "Order", "DaysTaken" });

            migrationBuilder.CreateIndex(
                name: "IX_ChangeSteps_ForumId_EndedAt",
                table: "ChangeSteps",
                columns: new[] { "ForumId", "EndedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ChangeSteps_Open",
                table: "ChangeSteps",
                column: "ChangeRequestId",
                unique: true,
                filter: "\"EndedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ChangeSteps_SeatId_EndedAt",
                table: "ChangeSteps",
                columns: new[] { "SeatId", "EndedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ChangeSystems_SystemId",
                table: "ChangeSystems",
                column: "SystemId");

            migrationBuilder.CreateIndex(
                name: "IX_ConflictsOfInterest_ChangeRequestId_PersonId",
                table: "ConflictsOfInterest",
                columns: new[] { "ChangeRequestId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ConflictsOfInterest_PersonId",
                table: "ConflictsOfInterest",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_DecisionRegistrations_DecisionId_Order",
                table: "DecisionRegistrations",
                columns: new[] { "DecisionId", "Order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DecisionRegistrations_Diarienummer",
                table: "DecisionRegistrations",
                column: "Diarienummer");

            migrationBuilder.CreateIndex(
                name: "IX_DecisionRegistrations_KommunCode",
                table: "DecisionRegistrations",
                column: "KommunCode");

            migrationBuilder.CreateIndex(
                name: "IX_DecisionRegistrations_PersonId",
                table: "DecisionRegistrations",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_DecisionRights_RuleSetId_Key",
                table: "DecisionRights",
                columns: new[] { "RuleSetId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_Authority_Year_Serial",
                table: "Decisions",
                columns: new[] { "Authority", "Year", "Serial" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_BodyId_LegalClass_DecidedAt",
                table: "Decisions",
                columns: new[] { "BodyId", "LegalClass", "DecidedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_ChangeRequestId_Round_Correction",
                table: "Decisions",
                columns: new[] { "ChangeRequestId", "Round", "Correction" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_CorrectsId",
                table: "Decisions",
                column: "CorrectsId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_DecidedAt_Id",
                table: "Decisions",
                columns: new[] { "DecidedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_DeciderId",
                table: "Decisions",
                column: "DeciderId");

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_Number",
                table: "Decisions",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_RightId",
                table: "Decisions",
                column: "RightId");

            migrationBuilder.CreateIndex(
                name: "IX_DelegationReportItems_ReportId_Order",
                table: "DelegationReportItems",
                columns: new[] { "ReportId", "Order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DelegationReports_ForumId_Through",
                table: "DelegationReports",
                columns: new[] { "ForumId", "Through" });

            migrationBuilder.CreateIndex(
                name: "IX_DelegationReports_ForumId_Year_Serial",
                table: "DelegationReports",
                columns: new[] { "ForumId", "Year", "Serial" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DelegationReports_PersonId",
                table: "DelegationReports",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_ChangeRequestId_PersonId",
                table: "Deliveries",
                columns: new[] { "ChangeRequestId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_CreatedAt_Id",
                table: "Deliveries",
                columns: new[] { "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_PersonId_State",
                table: "Deliveries",
                columns: new[] { "PersonId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_State_DueAt",
                table: "Deliveries",
                columns: new[] { "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_SubscriptionId_CreatedAt",
                table: "Deliveries",
                columns: new[] { "SubscriptionId", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_DeliveryAttempts_DeliveryId",
                table: "DeliveryAttempts",
                column: "DeliveryId");

            migrationBuilder.CreateIndex(
                name: "IX_DeputyPeriods_DeputyId_From",
                table: "DeputyPeriods",
                columns: new[] { "DeputyId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_DisclosureCopies_ChangeRequestId_Order",
                table: "DisclosureCopies",
                columns: new[] { "ChangeRequestId", "Order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DisclosureCopies_PersonId",
                table: "DisclosureCopies",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_FamilyMemberships_FamilyId",
                table: "FamilyMemberships",
                column: "FamilyId");

            migrationBuilder.CreateIndex(
                name: "IX_FamilyMemberships_ObjectId_From",
                table: "FamilyMemberships",
                columns: new[] { "ObjectId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_ForumMeetings_ForumId_Day",
                table: "ForumMeetings",
                columns: new[] { "ForumId", "Day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ForumMembers_ForumId",
                table: "ForumMembers",
                column: "ForumId");

            migrationBuilder.CreateIndex(
                name: "IX_ForumMembers_KommunCode",
                table: "ForumMembers",
                column: "KommunCode");

            migrationBuilder.CreateIndex(
                name: "IX_ForumMembers_PersonId",
                table: "ForumMembers",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ForumMembers_SeatId",
                table: "ForumMembers",
                column: "SeatId");

            migrationBuilder.CreateIndex(
                name: "IX_Forums_KommunCode",
                table: "Forums",
                column: "KommunCode");

            migrationBuilder.CreateIndex(
                name: "IX_Forums_ObjectId",
                table: "Forums",
                column: "ObjectId");

            migrationBuilder.CreateIndex(
                name: "IX_Forums_Slug",
                table: "Forums",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Forvaltningar_KommunCode",
                table: "Forvaltningar",
                column: "KommunCode");

            migrationBuilder.CreateIndex(
                name: "IX_Forvaltningar_NamndId",
                table: "Forvaltningar",
                column: "NamndId");

            migrationBuilder.CreateIndex(
                name: "IX_Forvaltningar_Slug",
                table: "Forvaltningar",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Functions_Slug",
                table: "Functions",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ImportFiles_Created",
                table: "ImportFiles",
                column: "Created");

            migrationBuilder.CreateIndex(
                name: "IX_ImportFiles_PersonId",
                table: "ImportFiles",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ItSystems_Lifecycle_Name",
                table: "ItSystems",
                columns: new[] { "Lifecycle", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_ItSystems_Name_Id",
                table: "ItSystems",
                columns: new[] { "Name", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ItSystems_NameFolded",
                table: "ItSystems",
                column: "NameFolded");

            migrationBuilder.CreateIndex(
                name: "IX_ItSystems_Slug",
                table: "ItSystems",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ItSystems_SupplierId_Name",
                table: "ItSystems",
                columns: new[] { "SupplierId", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_KeptAnswers_At",
                table: "KeptAnswers",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Kommuner_Mark",
                table: "Kommuner",
                column: "Mark",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MaintenanceObjects_Name_Id",
                table: "MaintenanceObjects",
                columns: new[] { "Name", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_MaintenanceObjects_Slug",
                table: "MaintenanceObjects",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MatterTypes_Key",
                table: "MatterTypes",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MessageChoices_PersonId_Kind",
                table: "MessageChoices",
                columns: new[] { "PersonId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MinutesParagraphs_ChangeRequestId",
                table: "MinutesParagraphs",
                column: "ChangeRequestId");

            migrationBuilder.CreateIndex(
                name: "IX_MinutesParagraphs_DecisionId",
                table: "MinutesParagraphs",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_MinutesParagraphs_ForumId_Day",
                table: "MinutesParagraphs",
                columns: new[] { "ForumId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_MinutesParagraphs_ForumId_Year_Number",
                table: "MinutesParagraphs",
                columns: new[] { "ForumId", "Year", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MinutesParagraphs_RecordedById",
                table: "MinutesParagraphs",
                column: "RecordedById");

            migrationBuilder.CreateIndex(
                name: "IX_MinutesParagraphs_ReportId",
                table: "MinutesParagraphs",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_Namnder_ForumId",
                table: "Namnder",
                column: "ForumId");

            migrationBuilder.CreateIndex(
                name: "IX_Namnder_KommunCode",
                table: "Namnder",
                column: "KommunCode");

            migrationBuilder.CreateIndex(
                name: "IX_Namnder_Slug",
                table: "Namnder",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ObjectFamilies_Slug",
                table: "ObjectFamilies",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ObjectParticipations_KommunCode",
                table: "ObjectParticipations",
                column: "KommunCode");

            migrationBuilder.CreateIndex(
                name: "IX_ObjectParticipations_ObjectId_KommunCode_From",
                table: "ObjectParticipations",
                columns: new[] { "ObjectId", "KommunCode", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_People_HomeKommunCode",
                table: "People",
                column: "HomeKommunCode");

            migrationBuilder.CreateIndex(
                name: "IX_People_Name_Id",
                table: "People",
                columns: new[] { "Name", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_People_Slug",
                table: "People",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_People_TenantId_ObjectId",
                table: "People",
                columns: new[] { "TenantId", "ObjectId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Positions_ActingForId",
                table: "Positions",
                column: "ActingForId");

            migrationBuilder.CreateIndex(
                name: "IX_Positions_At_Id",
                table: "Positions",
                columns: new[] { "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Positions_ChangeRequestId_Order",
                table: "Positions",
                columns: new[] { "ChangeRequestId", "Order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Positions_PersonId",
                table: "Positions",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Positions_StepId",
                table: "Positions",
                column: "StepId");

            migrationBuilder.CreateIndex(
                name: "IX_RuleSets_Number",
                table: "RuleSets",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SeatDeputies_PersonId",
                table: "SeatDeputies",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_SeatDeputies_SeatId_From",
                table: "SeatDeputies",
                columns: new[] { "SeatId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_SeatHoldings_PersonId",
                table: "SeatHoldings",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_SeatHoldings_SeatId_From",
                table: "SeatHoldings",
                columns: new[] { "SeatId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_Seats_ForumId",
                table: "Seats",
                column: "ForumId");

            migrationBuilder.CreateIndex(
                name: "IX_Seats_KommunCode",
                table: "Seats",
                column: "KommunCode");

            migrationBuilder.CreateIndex(
                name: "IX_Seats_NamndId",
                table: "Seats",
                column: "NamndId");

            migrationBuilder.CreateIndex(
                name: "IX_Seats_ObjectId_RoleKey",
                table: "Seats",
                columns: new[] { "ObjectId", "RoleKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Seats_RoleKey",
                table: "Seats",
                column: "RoleKey");

            migrationBuilder.CreateIndex(
                name: "IX_Seats_Slug",
                table: "Seats",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SecrecyMarks_ChangeRequestId_Order",
                table: "SecrecyMarks",
                columns: new[] { "ChangeRequestId", "Order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SecrecyMarks_PersonId",
                table: "SecrecyMarks",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Subscriptions_Active",
                table: "Subscriptions",
                column: "Active");

            migrationBuilder.CreateIndex(
                name: "IX_Subscriptions_KommunCode",
                table: "Subscriptions",
                column: "KommunCode");

            migrationBuilder.CreateIndex(
                name: "IX_Suppliers_Slug",
                table: "Suppliers",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SystemAliases_ItSystemId",
                table: "SystemAliases",
                column: "ItSystemId");

            migrationBuilder.CreateIndex(
                name: "IX_SystemAliases_NameFolded",
                table: "SystemAliases",
                column: "NameFolded");

            migrationBuilder.CreateIndex(
                name: "IX_SystemFunctions_FunctionId",
                table: "SystemFunctions",
                column: "FunctionId");

            migrationBuilder.CreateIndex(
                name: "IX_SystemObjects_ItSystemId_ObjectId_From",
                table: "SystemObjects",
                columns: new[] { "ItSystemId", "ObjectId", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SystemObjects_ObjectId_ItSystemId",
                table: "SystemObjects",
                columns: new[] { "ObjectId", "ItSystemId" });

            migrationBuilder.CreateIndex(
                name: "IX_SystemUses_ItSystemId_KommunCode",
                table: "SystemUses",
                columns: new[] { "ItSystemId", "KommunCode" });

            migrationBuilder.CreateIndex(
                name: "IX_SystemUses_KommunCode_ItSystemId",
                table: "SystemUses",
                columns: new[] { "KommunCode", "ItSystemId" });

            migrationBuilder.CreateIndex(
                name: "IX_SystemUses_OwnerForvaltningId",
                table: "SystemUses",
                column: "OwnerForvaltningId");

            migrationBuilder.CreateIndex(
                name: "IX_SystemUses_YearlyCost",
                table: "SystemUses",
                column: "YearlyCost");

            migrationBuilder.AddForeignKey(
                name: "FK_ChangeDocuments_ChangeRequests_ChangeRequestId",
                table: "ChangeDocuments",
                column: "ChangeRequestId",
                principalTable: "ChangeRequests",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ChangeEvents_ChangeRequests_ChangeRequestId",
                table: "ChangeEvents",
                column: "ChangeRequestId",
                principalTable: "ChangeRequests",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ChangeKommuner_ChangeRequests_ChangeRequestId",
                table: "ChangeKommuner",
                column: "ChangeRequestId",
                principalTable: "ChangeRequests",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ChangeMessages_ChangeRequests_ChangeRequestId",
                table: "ChangeMessages",
                column: "ChangeRequestId",
                principalTable: "ChangeRequests",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ChangeRequests_Decisions_DecisionId",
                table: "ChangeRequests",
                column: "DecisionId",
                principalTable: "Decisions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_ChangeRequests_People_RequesterId",
                table: "ChangeRequests");

            migrationBuilder.DropForeignKey(
                name: "FK_Decisions_People_DeciderId",
                table: "Decisions");

            migrationBuilder.DropForeignKey(
                name: "FK_Decisions_ChangeRequests_ChangeRequestId",
                table: "Decisions");

            migrationBuilder.DropTable(
                name: "AccessTokens");

            migrationBuilder.DropTable(
                name: "Assessments");

            migrationBuilder.DropTable(
                name: "AuditEntries");

            migrationBuilder.DropTable(
                name: "CalendarAddresses");

            migrationBuilder.DropTable(
                name: "ChangeDocuments");

            migrationBuilder.DropTable(
                name: "ChangeEvents");

            migrationBuilder.DropTable(
                name: "ChangeKommuner");

            migrationBuilder.DropTable(
                name: "ChangeMessages");

            migrationBuilder.DropTable(
                name: "ChangeSystems");

            migrationBuilder.DropTable(
                name: "ConflictsOfInterest");

            migrationBuilder.DropTable(
                name: "DecisionRegistrations");

            migrationBuilder.DropTable(
                name: "DelegationReportItems");

            migrationBuilder.DropTable(
                name: "DeliveryAttempts");

            migrationBuilder.DropTable(
                name: "DeputyPeriods");

            migrationBuilder.DropTable(
                name: "DisclosureCopies");

            migrationBuilder.DropTable(
                name: "FamilyMemberships");

            migrationBuilder.DropTable(
                name: "ForumMeetings");

            migrationBuilder.DropTable(
                name: "ForumMembers");

            migrationBuilder.DropTable(
                name: "ImportFiles");

            migrationBuilder.DropTable(
                name: "ImportMaps");

            migrationBuilder.DropTable(
                name: "KeptAnswers");

            migrationBuilder.DropTable(
                name: "MessageChoices");

            migrationBuilder.DropTable(
                name: "MinutesParagraphs");

            migrationBuilder.DropTable(
                name: "NumberSeries");

            migrationBuilder.DropTable(
                name: "ObjectParticipations");

            migrationBuilder.DropTable(
                name: "Positions");

            migrationBuilder.DropTable(
                name: "SeatHoldings");

            migrationBuilder.DropTable(
                name: "SecrecyMarks");

            migrationBuilder.DropTable(
                name: "SystemAliases");

            migrationBuilder.DropTable(
                name: "SystemFunctions");

            migrationBuilder.DropTable(
                name: "SystemObjects");

            migrationBuilder.DropTable(
                name: "Unions");

            migrationBuilder.DropTable(
                name: "SystemUses");

            migrationBuilder.DropTable(
                name: "Deliveries");

            migrationBuilder.DropTable(
                name: "SeatDeputies");

            migrationBuilder.DropTable(
                name: "ObjectFamilies");

            migrationBuilder.DropTable(
                name: "DelegationReports");

            migrationBuilder.DropTable(
                name: "ChangeSteps");

            migrationBuilder.DropTable(
                name: "Functions");

            migrationBuilder.DropTable(
                name: "Forvaltningar");

            migrationBuilder.DropTable(
                name: "ItSystems");

            migrationBuilder.DropTable(
                name: "Subscriptions");

            migrationBuilder.DropTable(
                name: "Seats");

            migrationBuilder.DropTable(
                name: "Suppliers");

            migrationBuilder.DropTable(
                name: "Namnder");

            migrationBuilder.DropTable(
                name: "RoleTypes");

            migrationBuilder.DropTable(
                name: "People");

            migrationBuilder.DropTable(
                name: "ChangeRequests");

            migrationBuilder.DropTable(
                name: "Decisions");

            migrationBuilder.DropTable(
                name: "MatterTypes");

            migrationBuilder.DropTable(
                name: "DecisionRights");

            migrationBuilder.DropTable(
                name: "Forums");

            migrationBuilder.DropTable(
                name: "RuleSets");

            migrationBuilder.DropTable(
                name: "Kommuner");

            migrationBuilder.DropTable(
                name: "MaintenanceObjects");
        }
    }
}
