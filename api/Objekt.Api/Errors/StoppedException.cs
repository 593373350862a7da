namespace Objekt.Api.Errors;

/// <summary>The program stops with one sentence that says what is wrong and what to do: never with a stack trace.</summary>
/// <param name="swedish">For the one who runs the installation.</param>
/// <param name="english">The same in English.</param>
public sealed class StoppedException(string swedish, string english) : Exception($"{swedish} / {english}");
