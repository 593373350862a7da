using Objekt.Api.Data;
using Objekt.Domain.Authority;
using Objekt.Domain.Objects;
using Objekt.Domain.Organisation;

namespace Objekt.Tests.Demo;

/// <summary>Asks a union's rules everything: each matter type, each object and none, each kommun alone and all together, each band edge to the öre.</summary>
internal static class EveryQuestion
{
    /// <summary>What was asked, and how it was answered.</summary>
    public sealed record Answered(string Type, string Object, Reach Reach, string Outcome, IReadOnlyList<string> Rights)
    {
        public override string ToString() => $"{Type}|{Object}|{Reach}|{Outcome}";
    }

    public static IEnumerable<Answered> Of(RuleFacts facts, DateOnly day)
    {
        var book = new RuleBook(facts);
        var edges = Edges(facts);
        foreach (var type in facts.MatterTypes)
        {
            foreach (var onObject in facts.Objects.Append(null))
            {
                foreach (var kommuner in Sets(facts, onObject, day))
                {
                    foreach (var amount in type.HasAmount ? edges : [null])
                    {
                        var answer = book.Ask(new Question { MatterType = type.Key, Object = onObject?.Slug, Kommuner = kommuner, Amount = amount, Day = day }).Given();
                        yield return new(type.Key, onObject?.Slug ?? "-", kommuner.Length == 1 ? Reach.Local : Reach.Shared, EnumCodes.Code(answer.Outcome),
                            [.. answer.Conflicts.Append(answer.Right).OfType<RightRef>().Select(r => r.Key)]);
                    }
                }
            }
        }
    }

    /// <summary>Those that one right does not answer, each once.</summary>
    public static IEnumerable<string> Unanswered(this IEnumerable<Answered> answers) => answers.Where(a => a.Outcome != "DECIDED_BY").Select(a => a.ToString()).Distinct().Order();

    public static Answer.Given Given(this Answer answer) => answer is Answer.Given given ? given
        : throw new InvalidOperationException(string.Join("; ", ((Answer.Refused)answer).Faults.Select(f => f.Message)));

    private static decimal?[] Edges(RuleFacts facts) => [0, .. facts.Rights.SelectMany(r => new[] { r.Covers.Above, r.Covers.UpTo }).Where(e => e is not null)
        .Select(e => e!.Value.Kronor).Distinct().SelectMany(e => new decimal?[] { e - 0.01m, e, e + 0.01m })];

    private static IEnumerable<string[]> Sets(RuleFacts facts, MaintenanceObject? onObject, DateOnly day)
    {
        string[] part = onObject is null ? [.. facts.Kommuner.Select(k => k.Code)] : [.. facts.Participations.On(day).Where(p => p.ObjectId == onObject.Id && p.TakesPart).Select(p => p.KommunCode)];
        return part.Select(k => new[] { k }).Append(part);
    }
}
