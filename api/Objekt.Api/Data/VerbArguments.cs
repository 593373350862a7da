using Objekt.Api.Errors;

namespace Objekt.Api.Data;

/// <summary>A command line: words, then options (--name value, --name=value, --flag). Options with a colon, and the environment, are settings.</summary>
public sealed record VerbArguments(IReadOnlyList<string> Words, IReadOnlyDictionary<string, string> Options, IReadOnlyList<string> Settings)
{
    private static readonly string[] Flags = ["help", "dry-run", "create-kommuner"];
    private static readonly string[] Valued = ["kind", "kommun", "map", "kommuner", "objects", "systems", "changes", "seed", "person", "scope", "days", "head", "count", "against"];

    public bool Has(string flag) => Options.ContainsKey(flag);

    public string? this[string option] => Options.GetValueOrDefault(option);

    public static VerbArguments Read(string[] args)
    {
        List<string> words = [], settings = [];
        Dictionary<string, string> options = [];
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] is "-h" or "-?") options["help"] = "";
            else if (!args[i].StartsWith("--", StringComparison.Ordinal)) words.Add(args[i]);
            else
            {
                var (name, value) = args[i][2..].Split('=', 2) is [var n, var v] ? (n, v) : (args[i][2..], null);
                if (value is not null && (name == "environment" || name.Contains(':', StringComparison.Ordinal))) settings.Add(args[i]);
                else if (Array.Exists(Flags, f => f == name) && value is null) options[name] = "";
                else if (!Array.Exists(Valued, f => f == name)) throw new StoppedException($"Okänt val: --{name}. Se --help.", $"Unknown option: --{name}. See --help.");
                else if (options.ContainsKey(name)) throw new StoppedException($"--{name} står två gånger.", $"--{name} is given twice.");
                else options[name] = value ?? (++i < args.Length && !args[i].StartsWith("--", StringComparison.Ordinal) ? args[i] : throw new StoppedException($"--{name} saknar värde.", $"--{name} lacks a value."));
            }
        }
        return new(words, options, settings);
    }
}
