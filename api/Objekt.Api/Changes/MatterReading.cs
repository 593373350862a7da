using Objekt.Api.Authority;
using Objekt.Api.Data;
using Objekt.Domain.Changes;
using Objekt.Domain.Identity;

namespace Objekt.Api.Changes;

/// <summary>The matters that one answer shows, read whole in one go and put to the same machine that decides them.</summary>
public sealed class MatterReading(ObjektDb db, RuleBooks books, Caller caller, TimeProvider clock)
{
    private readonly HashSet<Guid> wanted = [];
    private readonly Dictionary<Guid, ReadMatter> read = [];

    /// <summary>Notes a matter; the answer reads all that were noted meanwhile.</summary>
    internal Func<Task<R>> Later<R>(Guid id, Func<ReadMatter, R> show)
    {
        wanted.Add(id);
        return async () => show(await Read(id));
    }

    private async Task<ReadMatter> Read(Guid id)
    {
        if (!read.ContainsKey(id))
        {
            var missing = wanted.Where(w => !read.ContainsKey(w)).ToList();
            var rules = await books.Now(db);
            var now = clock.GetUtcNow();
            foreach (var matter in await db.Whole(missing, track: false, CancellationToken.None))
                read[matter.Id] = new ReadMatter(matter, new Deciding(matter, rules.Book, now), caller.PersonId);
        }
        return read[id];
    }
}

/// <summary>A matter with the machine that answers for it, as one person reads it.</summary>
internal sealed record ReadMatter(ChangeRequest Matter, Deciding Deciding, Guid Reader)
{
    /// <summary>Who has declared a conflict of interest reads nothing more of how it is prepared.</summary>
    public bool Recused => Matter.Conflicts.Exists(c => c.PersonId == Reader);
}
