using Objekt.Api.Data;
using Objekt.Domain.Authority;
using Objekt.Domain.Benefits;
using static Objekt.Api.Authority.LadderParts;

namespace Objekt.Api.Authority;

/// <summary>Writes a template's rights: first what is decided in objects, then what belongs to none, then what the law gives to bodies.</summary>
internal sealed class TemplateWriter(RuleFacts facts, TemplatePlace place, TemplateLimits limits)
{
    private readonly List<(Covers Covers, List<LadderStep> Steps)> drafts = [];
    private readonly LadderParts ladder = place.Ladder;

    /// <summary>The rights with keys, sentences and ids that are the same every time.</summary>
    public List<DecisionRight> Rights(Guid ruleSetId, string source, DateOnly from)
    {
        var words = new RuleWords(facts);
        return [.. drafts.Select((draft, at) =>
        {
            var right = new DecisionRight
            {
                Id = SeedId.Of("right", $"{ruleSetId} {at + 1}"), RuleSetId = ruleSetId, Key = $"B-{at + 1}", Text = "", Covers = draft.Covers, Steps = draft.Steps,
                Source = new RightSource(source, place.Body, AllowsOtherEmployers: true), From = from,
            };
            right.Text = RightSentence.Of(right, words);
            return right;
        })];
    }

    /// <summary>Delegated decisions and execution in every family's objects.</summary>
    public void InObjects()
    {
        if (place.Families.Count == 0) return;
        if (limits.OwnKommun)
        {
            Banded(Seats(hasAmount: true), Reach.Local, inObjects: true, (limits.Owner, [Alone(Representatives, 10), OwnBody(ForumBody.Kommunstyrelse)]), (null, [OwnBody(ForumBody.Kommunstyrelse)]));
            Add(Seats(hasAmount: false), Reach.Local, inObjects: true, [Alone(Representatives, 10), OwnBody(ForumBody.Kommunstyrelse)]);
        }

        var reach = limits.OwnKommun ? Reach.Shared : Reach.Any;
        List<(long?, List<LadderStep>)> bands = [(limits.Manager, ladder.FromManager()), (limits.Owner, ladder.FromOwner())];
        if (limits.Chief is { } chief) bands.Add((chief, ladder.FromCouncil(Owner, OwnerIt)));
        Banded(Keys(t => Seated(t) && t.HasAmount && t.Flavour == Flavour.Normal), reach, inObjects: true, [.. bands, (null, [ladder.Body(heard: [Owner, OwnerIt])])]);
        Banded(Keys(t => Seated(t) && t.HasAmount && t.Flavour == Flavour.Standard), reach, inObjects: true,
            [(limits.Manager, [Alone(Manager, 1), .. ladder.FromOwner()]), .. bands.Skip(1), (null, [ladder.Body(heard: [Owner, OwnerIt])])]);
        Add(Keys(t => Seated(t) && !t.HasAmount && t.Flavour != Flavour.Emergency && t.LegalClass == LegalClass.DelegatedDecision), reach, inObjects: true, ladder.FromOwner());
        Add(Keys(t => Seated(t) && !t.HasAmount && t.Flavour != Flavour.Emergency && t.LegalClass == LegalClass.ExecutionMeasure), reach, inObjects: true, ladder.FromManager());
        Add(Keys(IsEmergency), limits.OwnKommun ? Reach.Any : reach, inObjects: true, [Alone(ManagerIt, 1), Alone(OwnerIt, 1), .. ladder.FromChief()]);
    }

    /// <summary>The same types where there is no object; in an object the rights of the family go first.</summary>
    public void WithoutObject()
    {
        if (limits.OwnKommun)
        {
            List<LadderStep> own = place.Managers ? [Alone(KommunManagers, 10), OwnBody(ForumBody.Kommunstyrelse)] : [OwnBody(ForumBody.Kommunstyrelse)];
            Banded(Seats(hasAmount: true), Reach.Local, inObjects: false, (limits.Owner, own), (null, [OwnBody(ForumBody.Kommunstyrelse)]));
            Add(Seats(hasAmount: false), Reach.Local, inObjects: false, own);
        }

        var reach = limits.OwnKommun ? Reach.Shared : Reach.Any;
        Banded(Seats(hasAmount: true), reach, inObjects: false, (limits.Chief ?? limits.Owner, ladder.FromChief()), (null, [ladder.Body()]));
        Add(Seats(hasAmount: false), reach, inObjects: false, ladder.FromChief());
        Add(Keys(IsEmergency), Reach.Any, inObjects: false, ladder.FromChief());
    }

    /// <summary>Nämndbeslut: never a seat's. What concerns one kommun is its own body's, the rules are always the joint body's.</summary>
    public void OfBodies()
    {
        Add(Keys(t => IsNamndDecision(t) && t.Category == "rules"), Reach.Any, inObjects: false, [ladder.Body()]);
        var others = facts.MatterTypes.Where(t => IsNamndDecision(t) && t.Category != "rules").ToList();
        if (!place.OwnBoards)
        {
            Add(Keys(others.Contains), Reach.Any, inObjects: false, [ladder.Body()]);
            return;
        }

        Add(Keys(t => others.Contains(t) && t.Category == "money"), Reach.Local, inObjects: false, [OwnBody(place.OwnCouncils ? ForumBody.Fullmaktige : ForumBody.Kommunstyrelse)]);
        Add(Keys(t => others.Contains(t) && t.Category != "money"), Reach.Local, inObjects: false, [OwnBody(ForumBody.Kommunstyrelse)]);
        Add(Keys(others.Contains), Reach.Shared, inObjects: false, [ladder.Body()]);
    }

    private static bool IsNamndDecision(MatterType type) => type.LegalClass == LegalClass.NamndDecision;
    private static bool Seated(MatterType type) => !IsNamndDecision(type);
    private static bool IsEmergency(MatterType type) => Seated(type) && type.Flavour == Flavour.Emergency;

    /// <summary>Types that a seat may decide, emergencies apart.</summary>
    private List<string> Seats(bool hasAmount) => Keys(t => Seated(t) && t.Flavour != Flavour.Emergency && t.HasAmount == hasAmount);

    private List<string> Keys(Func<MatterType, bool> which) => [.. facts.MatterTypes.Where(which).OrderBy(t => t.Order).ThenBy(t => t.Key, StringComparer.Ordinal).Select(t => t.Key)];

    /// <summary>One right per band, each from the end of the one before; the last has no upper end.</summary>
    private void Banded(List<string> types, Reach reach, bool inObjects, params (long? UpTo, List<LadderStep> Steps)[] bands)
    {
        long? above = null;
        foreach (var (upTo, steps) in bands)
        {
            Add(types, reach, inObjects, steps, above, upTo);
            above = upTo;
        }
    }

    private void Add(List<string> types, Reach reach, bool inObjects, List<LadderStep> steps, long? above = null, long? upTo = null)
    {
        if (types.Count == 0) return;
        drafts.Add((new Covers
        {
            MatterTypes = types, Families = inObjects ? [.. place.Families] : [], Reach = reach,
            Above = above is { } low ? new Sek(low * 100) : null, UpTo = upTo is { } high ? new Sek(high * 100) : null,
        }, steps));
    }
}
