using Microsoft.EntityFrameworkCore;
using Objekt.Api.Audit;
using Objekt.Api.Authority;
using Objekt.Api.Changes;
using Objekt.Api.Exchange;
using Objekt.Api.Exchange.Messages;
using Objekt.Api.Identity;
using Objekt.Api.Objects;
using Objekt.Api.Organisation;
using Objekt.Api.Systems;
using Objekt.Domain.Audit;
using Objekt.Domain.Authority;
using Objekt.Domain.Changes;
using Objekt.Domain.Exchange;
using Objekt.Domain.Identity;
using Objekt.Domain.Objects;
using Objekt.Domain.Organisation;
using Objekt.Domain.Systems;

namespace Objekt.Api.Data;

/// <summary>All tables. The two providers derive from it because their migrations differ; the walls are in <see cref="KommunScope"/>.</summary>
public abstract class ObjektDb(DbContextOptions options) : DbContext(options)
{
    /// <summary>How far this context sees. Nothing until somebody has said who asks.</summary>
    public void SeeAs(Caller caller)
    {
        SignedIn = true;
        IsProgram = false;
        SeesAll = caller.SeesAll;
        PersonId = caller.PersonId;
        Kommuner = [.. caller.Kommuner];
        SteeredObjects = [.. caller.Objects];
        Bodies = [.. caller.Bodies];
        Administers = caller.Roles.Contains(RoleKeys.UnionAdmin);
    }

    /// <summary>For the program's own work (start-up, seeding, verbs): every row.</summary>
    public void SeeEverything() => (SignedIn, SeesAll, IsProgram) = (true, true, true);

    /// <summary>As it was made: a context that is lent again must not remember the last one who asked.</summary>
    internal void SeeNothing() => (SignedIn, SeesAll, IsProgram, Administers, PersonId, Kommuner, SteeredObjects, Bodies) = (false, false, false, false, Guid.Empty, [], [], []);

    internal bool SignedIn { get; private set; }
    internal bool SeesAll { get; private set; }

    /// <summary>The program itself asks, and no person: what is each person's own is in sight too.</summary>
    internal bool IsProgram { get; private set; }
    internal bool Administers { get; private set; }
    internal Guid PersonId { get; private set; }
    internal string[] Kommuner { get; private set; } = [];
    internal Guid[] SteeredObjects { get; private set; } = [];
    internal Guid[] Bodies { get; private set; } = [];

    public DbSet<Union> Unions => Set<Union>();
    public DbSet<Kommun> Kommun => Set<Kommun>();
    public DbSet<Namnd> Namnder => Set<Namnd>();
    public DbSet<Forvaltning> Forvaltningar => Set<Forvaltning>();
    public DbSet<Person> People => Set<Person>();
    public DbSet<ObjectFamily> ObjectFamilies => Set<ObjectFamily>();
    public DbSet<MaintenanceObject> MaintenanceObjects => Set<MaintenanceObject>();
    public DbSet<FamilyMembership> FamilyMemberships => Set<FamilyMembership>();
    public DbSet<ObjectParticipation> ObjectParticipations => Set<ObjectParticipation>();
    public DbSet<RoleType> RoleTypes => Set<RoleType>();
    public DbSet<Seat> Seats => Set<Seat>();
    public DbSet<SeatHolding> SeatHoldings => Set<SeatHolding>();
    public DbSet<SeatDeputy> SeatDeputies => Set<SeatDeputy>();
    public DbSet<DecisionForum> Forums => Set<DecisionForum>();
    public DbSet<MatterType> MatterTypes => Set<MatterType>();
    public DbSet<RuleSet> RuleSets => Set<RuleSet>();
    public DbSet<DecisionRight> DecisionRights => Set<DecisionRight>();
    public DbSet<Supplier> Suppliers => Set<Supplier>();
    public DbSet<Function> Functions => Set<Function>();
    public DbSet<ItSystem> ItSystems => Set<ItSystem>();
    public DbSet<SystemObject> SystemObjects => Set<SystemObject>();
    public DbSet<SystemUse> SystemUses => Set<SystemUse>();
    public DbSet<Assessment> Assessments => Set<Assessment>();
    public DbSet<ChangeRequest> ChangeRequests => Set<ChangeRequest>();
    public DbSet<Position> Positions => Set<Position>();
    public DbSet<Decision> Decisions => Set<Decision>();
    public DbSet<MinutesParagraph> MinutesParagraphs => Set<MinutesParagraph>();
    public DbSet<DelegationReport> DelegationReports => Set<DelegationReport>();
    public DbSet<DisclosureCopy> DisclosureCopies => Set<DisclosureCopy>();
    public DbSet<NumberSeries> NumberSeries => Set<NumberSeries>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
    public DbSet<KeptAnswer> KeptAnswers => Set<KeptAnswer>();
    public DbSet<AccessToken> AccessTokens => Set<AccessToken>();
    public DbSet<Delivery> Deliveries => Set<Delivery>();
    public DbSet<MessageChoice> MessageChoices => Set<MessageChoice>();
    public DbSet<Subscription> Subscriptions => Set<Subscription>();
    public DbSet<CalendarAddress> CalendarAddresses => Set<CalendarAddress>();

    /// <summary>Opens the connection for the whole request: every opening costs more than most questions.</summary>
    internal abstract Task HoldOpen(CancellationToken stop);

    /// <summary>Ends what <see cref="HoldOpen"/> began: a context that is lent again keeps what is open, and a server has few connections.</summary>
    internal abstract Task LetGo();

    /// <summary>The collation of display names: Swedish order, å ä ö last.</summary>
    internal abstract string SwedishOrder { get; }

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        EnumCodes.Convert(conventions);
        conventions.Properties<string>().HaveMaxLength(2000);
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        OrganisationTables.Map(model, SwedishOrder);
        ObjectTables.Map(model, SwedishOrder);
        AuthorityTables.Map(model, SwedishOrder);
        SystemTables.Map(model, SwedishOrder);
        ChangeTables.Map(model);
        RegisterTables.Map(model);
        AuditTables.Map(model);
        IdentityTables.Map(model);
        ExchangeTables.Map(model);
        MessageTables.Map(model);
        SwedishDays.Map(model, Database.IsNpgsql());
        RoleNames.Map(model);
        RightParts.Map(model, Database.IsNpgsql());
        KommunScope.Wall(model, this);
    }
}
