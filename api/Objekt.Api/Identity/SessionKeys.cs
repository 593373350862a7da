using Objekt.Api.Data;
using Objekt.Api.Errors;

namespace Objekt.Api.Identity;

/// <summary>Where the keys that sign sessions are kept: beside the SQLite file when nothing else is said.</summary>
internal sealed record SessionKeys(DirectoryInfo Folder)
{
    public static SessionKeys Of(Settings settings, DatabasePlace place) =>
        new(new DirectoryInfo(Path.GetFullPath(settings.Keys.Folder ?? Path.Combine(place.Folder ?? DatabasePlace.ProgramData(), "keys"))));

    /// <summary>Keys that cannot be kept would sign everybody out at every start, and differ between nodes.</summary>
    public void Check()
    {
        try
        {
            if (OperatingSystem.IsWindows()) Folder.Create();
            else Directory.CreateDirectory(Folder.FullName, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            var proof = Path.Combine(Folder.FullName, ".writable");
            File.WriteAllText(proof, "");
            File.Delete(proof);
        }
        catch (Exception no) when (no is IOException or UnauthorizedAccessException)
        {
            throw new StoppedException($"Nycklarna till sessionerna går inte att spara i {Folder}. Ange en skrivbar katalog i Keys__Folder.", $"The session keys cannot be kept in {Folder}. Name a writable folder in Keys__Folder.");
        }
    }
}
