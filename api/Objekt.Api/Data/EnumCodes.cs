using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Objekt.Domain.Authority;

namespace Objekt.Api.Data;

/// <summary>Enums in capitals (PHASE_OUT), the same in the database and in both doors.</summary>
public static class EnumCodes
{
    /// <summary>PhaseOut becomes PHASE_OUT.</summary>
    public static string Code(string name) => Naming.ConvertName(name);

    /// <summary>The code of a value.</summary>
    public static string Code<T>(T value) where T : struct, Enum => Codes<T>.Of(value);

    /// <summary>The value of a code; null for a code that does not exist.</summary>
    public static T? Parse<T>(string? code) where T : struct, Enum => Codes<T>.From(code);

    internal static ValueConverter Converter<T>() where T : struct, Enum => new CodeConverter<T>();

    internal static void Convert(ModelConfigurationBuilder conventions)
    {
        foreach (var type in typeof(Seat).Assembly.GetTypes().Where(t => t.IsEnum && t.IsPublic))
        {
            conventions.Properties(type).HaveConversion(typeof(CodeConverter<>).MakeGenericType(type)).HaveMaxLength(40);
        }
    }

    private static readonly JsonNamingPolicy Naming = JsonNamingPolicy.SnakeCaseUpper;

    private static class Codes<T> where T : struct, Enum
    {
        private static readonly Dictionary<T, string> ByValue = Enum.GetValues<T>().ToDictionary(v => v, v => Code(v.ToString()));
        private static readonly Dictionary<string, T> ByCode = ByValue.ToDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);
        public static string Of(T value) => ByValue[value];
        public static T? From(string? code) => code is not null && ByCode.TryGetValue(code, out var value) ? value : null;
    }

    private sealed class CodeConverter<T>() : ValueConverter<T, string>(v => Codes<T>.Of(v), c => Read(c)) where T : struct, Enum
    {
        private static T Read(string code) => Codes<T>.From(code) ?? throw new InvalidDataException(new StringBuilder("The database holds the unknown ").Append(typeof(T).Name).Append(" code ").Append(code).ToString());
    }
}
