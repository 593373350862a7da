using Objekt.Api.GraphQL;
using Objekt.Domain.Authority;
using Objekt.Domain.Changes;
using Objekt.Domain.Organisation;

namespace Objekt.Api.Changes;

/// <summary>What a body has to do, as its page shows it.</summary>
[Describe("Forum och dess arbete: möten, vad som väntar och ledtid. What a forum has to do.")]
public sealed record ForumWorkView(Ref<DecisionForum> Forum, [property: Describe("Får du kalla till möten och föra protokoll. May you schedule and keep minutes.")] bool MayKeep, [property: Describe("De som talar för forumet: ordförande och sekreterare. Who speaks for it.")] IReadOnlyList<Ref<Person>> Speak,
    [property: Describe("Platser i forumet i dag. Places today.")] IReadOnlyList<SittingPlaceView> Places, [property: Describe("Möten som varit det senaste året och de som kommer. Meetings.")] IReadOnlyList<SittingView> Sittings,
    [property: Describe("Väntar på forumets beslut. What waits for its decision.")] IReadOnlyList<AgendaItemView> Waiting, [property: Describe("Väntar på ledamöternas svar, när forumet är rådgivande. What waits for its members.")] IReadOnlyList<Ref<ChangeRequest>> Consulted,
    [property: Describe("Ledtid det senaste året. Lead time.")] LeadTimeView LeadTime);

/// <summary>A place in a body.</summary>
[Describe("Plats i ett forum: innehavare och ersättare. A place in a body.")]
public sealed record SittingPlaceView(string Name, Ref<Kommun>? Kommun, IReadOnlyList<Ref<Person>> Who, [property: Describe("Ordförande. Presides.")] bool Presides, [property: Describe("Röstar; sekreteraren gör det inte. Votes.")] bool Votes);

/// <summary>A day that a body meets, or met.</summary>
[Describe("Möte med antal paragrafer i protokollet. A sitting and its paragraphs.")]
public sealed record SittingView(DateOnly Day, [property: Describe("Paragrafer i protokollet som du ser. Paragraphs you see.")] int Paragraphs, [property: Describe("Står i kalendern. Is in the calendar.")] bool InCalendar);

/// <summary>A matter on the agenda.</summary>
[Describe("Ärende på dagordningen: steg, sista dag och vilka som röstar. A matter on the agenda.")]
public sealed record AgendaItemView(Ref<ChangeRequest> Matter, int StepOrder, [property: Describe("Vad steget kräver. What the step asks.")] string Sentence, DateOnly Deadline, [property: Describe("Väntat i arbetsdagar. Working days waited.")] int DaysWaited,
    [property: Describe("Avgörs på det här mötet, annars går ärendet vidare. Is due at this meeting.")] bool Due, [property: Describe("Får du föra in beslutet. May you record it.")] bool MayRecord, string? Because, [property: Describe("Röstar i ärendet. Who votes.")] IReadOnlyList<AgendaVoterView> Voters,
    [property: Describe("Version att skicka med. Send it back.")] string Version);

/// <summary>A place as it is in one matter.</summary>
[Describe("Röst i ärendet: vem som röstar för platsen, eller varför ingen kan. A voice in the matter.")]
public sealed record AgendaVoterView(string Seat, Ref<Kommun>? Kommun, Ref<Person>? Person, Ref<Person>? ActingFor, [property: Describe("Jäv eller annat hinder, i ord. Who cannot, and why.")] string? Hindered);

/// <summary>A sitting.</summary>
[Describe("Möte: dagordning och protokoll. A sitting with its agenda and minutes.")]
public sealed record MeetingView(Ref<DecisionForum> Forum, DateOnly Day, bool InCalendar, bool MayKeep, IReadOnlyList<Ref<Person>> Speak, IReadOnlyList<SittingPlaceView> Places, [property: Describe("Dagordning: öppna ärenden som forumet avgör. Agenda.")] IReadOnlyList<AgendaItemView> Agenda,
    IReadOnlyList<Ref<ChangeRequest>> Consulted, [property: Describe("Protokoll: paragrafer i ordning. Minutes.")] IReadOnlyList<MinutesParagraphView> Paragraphs);

/// <summary>A paragraph of the minutes.</summary>
[Describe("Paragraf i protokollet. A paragraph of the minutes.")]
public sealed record MinutesParagraphView([property: Describe("Paragrafens nummer, i följd under året. Its number in the year.")] int Number, int Year, MinutesKind Kind, Ref<ChangeRequest>? Matter, Ref<Decision>? Decision, Ref<DelegationReport>? Report, string Text,
    IReadOnlyList<MinutesPersonView> Present, IReadOnlyList<MinutesPersonView> Recused, IReadOnlyList<MinutesVoteView> Votes, Ref<Person>? Presiding, Ref<Person> RecordedBy, DateTimeOffset At,
    [property: Describe("Revisionsloggens post där paragrafen fördes in. Number of the audit entry.")] long? AuditNumber, [property: Describe("Kontrollsumma för den posten. Its hash.")] string? AuditHash);

/// <summary>A person in the minutes.</summary>
[Describe("Person i protokollet, med sin roll den dagen. A person as the minutes name them.")]
public sealed record MinutesPersonView(string Name, string? Capacity, Ref<Kommun>? Kommun, string? Note);

/// <summary>A vote in the minutes.</summary>
[Describe("Röst i protokollet. A vote as the minutes have it.")]
public sealed record MinutesVoteView(string Name, string Seat, Ref<Kommun>? Kommun, PositionVerdict Verdict, [property: Describe("Reservation. Dissent.")] string? Reservation);

/// <summary>How long steps take.</summary>
[Describe("Ledtid: medianen i arbetsdagar från ett stegs början till dess slut. Median lead time.")]
public sealed record LeadTimeView(Ref<DecisionForum>? Forum, [property: Describe("Steg; tomt för alla steg tillsammans. The step.")] int? StepOrder, [property: Describe("Ledtid i arbetsdagar, median; tomt utan avslutade steg. Median working days.")] decimal? MedianDays, [property: Describe("Antal avslutade steg. Cases.")] int Cases);
