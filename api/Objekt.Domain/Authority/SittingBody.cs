using Objekt.Domain.Organisation;

namespace Objekt.Domain.Authority;

/// <summary>A place in a body on a day, and who may take it.</summary>
/// <param name="Key">The seat, or the member where there is no seat.</param>
/// <param name="Persons">The holder first, then the deputy; empty when the place is vacant.</param>
/// <param name="Votes">False for the secretary, who keeps the minutes and has no voice.</param>
public sealed record SittingPlace(Guid Key, string Name, string? KommunCode, IReadOnlyList<PersonRef> Persons, bool Presides, bool Votes);

/// <summary>Who sits in a body, presides over it and keeps its minutes, apart from any matter.</summary>
public static class SittingBody
{
    /// <summary>Every place in the body that day, the chair's first and the secretary's last.</summary>
    public static IReadOnlyList<SittingPlace> Sitting(this RuleBook book, Guid forum, DateOnly day)
    {
        var chair = book.Chairs.ChairOf(forum, day);
        var places = new List<SittingPlace>();
        foreach (var member in book.Members(forum, day).OrderBy(m => m.SeatId != chair?.Seat.Id || chair is null).ThenBy(m => m.KommunCode, StringComparer.Ordinal).ThenBy(m => m.Id))
        {
            if (member.SeatId is { } seat && book.Chairs.ById(seat) is { } found) places.Add(Place(book, found, member.KommunCode ?? found.Seat.KommunCode, day, found == chair, votes: true));
            else if (member.PersonId is { } id && book.Person(id) is { } person) places.Add(new(id, $"ledamot {book.Words.Forum(forum)}", member.KommunCode, [Ref(person)], false, true));
        }
        if (book.Chairs.SecretaryOf(forum, day) is { } secretary) places.Add(Place(book, secretary, secretary.Seat.KommunCode, day, false, votes: false));
        return places;
    }

    /// <summary>Those who may speak for the body that day: its chair and its secretary, or their deputies when these serve.</summary>
    public static IReadOnlyList<PersonRef> SpeaksFor(this RuleBook book, Guid forum, DateOnly day) =>
        [.. new[] { book.Chairs.ChairOf(forum, day), book.Chairs.SecretaryOf(forum, day) }.OfType<Chair>().SelectMany(c => Serving(book, c, day)).DistinctBy(p => p.Id)];

    /// <summary>The days the body meets from a day on.</summary>
    public static DateOnly? NextMeeting(this RuleBook book, Guid forum, DateOnly from) => book.FirstMeeting(forum, from);

    private static SittingPlace Place(RuleBook book, Chair chair, string? kommun, DateOnly day, bool presides, bool votes) => new(chair.Seat.Id, chair.Name, kommun,
        [.. new[] { chair.HolderOn(day)?.PersonId, chair.DeputyOn(day)?.Deputy.PersonId }.OfType<Guid>().Select(book.Person).OfType<Person>().Select(Ref)], presides, votes);

    private static IEnumerable<PersonRef> Serving(RuleBook book, Chair chair, DateOnly day)
    {
        var (holder, deputy) = (chair.HolderOn(day), chair.DeputyOn(day));
        if (holder is not null && book.Person(holder.PersonId) is { } held) yield return Ref(held);
        if (deputy is not null && (holder is null || deputy.ActsAnywayOn(day)) && book.Person(deputy.Deputy.PersonId) is { } acting) yield return Ref(acting);
    }

    private static PersonRef Ref(Person person) => new(person.Id, person.Slug, person.Name);
}
