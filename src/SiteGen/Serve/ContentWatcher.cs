namespace SiteGen.Serve;

/// <summary>
/// Watches folders and tells once that something changed, when the changes have paused. Folders may come and go, and a
/// thousand files may change at once.
/// </summary>
internal sealed class ContentWatcher : IDisposable
{
    // Editors save in several steps; a pause of this length means that they are done.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    // Folders that cannot be watched, or are not there yet, are looked at this often.
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    private readonly Action changed;
    private readonly Timer pause;
    private readonly Timer look;
    private readonly Lock gate = new();
    private readonly Dictionary<string, FileSystemWatcher> watchers = new(StringComparer.Ordinal);
    private IReadOnlyCollection<string> folders = [];

    public ContentWatcher(Action changed)
    {
        this.changed = changed;
        pause = new Timer(_ => this.changed());
        look = new Timer(_ => Refresh(), null, Look, Look);
    }

    /// <summary>Watches exactly these folders from now on.</summary>
    public void Watch(IEnumerable<string> asked)
    {
        lock (gate) folders = [.. asked];
        Refresh();
    }

    public void Dispose()
    {
        look.Dispose();
        pause.Dispose();
        lock (gate)
        {
            foreach (var watcher in watchers.Values) watcher.Dispose();
        }
    }

    private void Refresh()
    {
        lock (gate)
        {
            foreach (var gone in watchers.Keys.Where(folder => !folders.Contains(folder) || !Directory.Exists(folder)).ToArray())
            {
                watchers[gone].Dispose();
                watchers.Remove(gone);
                Touch();
            }

            foreach (var folder in folders.Where(folder => !watchers.ContainsKey(folder) && Directory.Exists(folder)))
            {
                if (TryWatch(folder) is { } watcher) watchers.Add(folder, watcher);
                Touch();
            }
        }
    }

    private FileSystemWatcher? TryWatch(string folder)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
            watcher.Changed += (_, _) => Touch();
            watcher.Created += (_, _) => Touch();
            watcher.Deleted += (_, _) => Touch();
            watcher.Renamed += (_, _) => Touch();
            // More changes than the system could tell: all is read anew.
            watcher.Error += (_, _) => Touch();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Touch()
    {
        try
        {
            pause.Change(Pause, Timeout.InfiniteTimeSpan);
        }
        catch (ObjectDisposedException)
        {
            // The last events may come while the server closes.
        }
    }
}
