namespace SiteGen.Write;

/// <summary>Keeps two builds from writing into one folder at a time; the system lets go of it however the build ends.</summary>
internal sealed class BuildLock : IDisposable
{
    /// <summary>The file's name in the writer's own folder.</summary>
    public const string Name = "lock";

    private readonly FileStream file;

    private BuildLock(FileStream file) => this.file = file;

    /// <summary>The lock on <paramref name="output"/>, or null where another build holds it.</summary>
    public static BuildLock? TryTake(string output)
    {
        var path = Path.Combine(output, Manifest.OwnFolder, Name);
        try
        {
            return new BuildLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose));
        }
        catch (IOException fault) when (fault is not (DirectoryNotFoundException or PathTooLongException) && File.Exists(path))
        {
            return null;
        }
    }

    public void Dispose() => file.Dispose();
}
