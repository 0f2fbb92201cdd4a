using SiteGen.Diagnostics.Catalogue;

namespace SiteGen.Serve;

/// <summary>Builds a preview, then again after every change; never two builds at a time, and never an end by a fault.</summary>
internal sealed class PreviewLoop : IDisposable
{
    private readonly Preview preview;
    private readonly ContentWatcher watcher;
    private readonly SemaphoreSlim wanted = new(0);
    private CancellationTokenSource newer = new();

    public PreviewLoop(Preview preview)
    {
        this.preview = preview;
        watcher = new ContentWatcher(Ask);
    }

    /// <summary>Runs until <paramref name="stop"/>.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        watcher.Watch(preview.Folders);
        Ask();
        while (!stop.IsCancellationRequested)
        {
            if (!await AskedAsync(stop).ConfigureAwait(false)) return;
            while (wanted.Wait(0, CancellationToken.None))
            {
                // What was asked meanwhile is done by the one build that follows.
            }

            newer = new CancellationTokenSource();
            await Task.Run(() => Rebuild(newer.Token), CancellationToken.None).ConfigureAwait(false);
            watcher.Watch(preview.Folders);
        }
    }

    public void Dispose()
    {
        watcher.Dispose();
        wanted.Dispose();
        newer.Dispose();
    }

    // False at the end.
    private async Task<bool> AskedAsync(CancellationToken stop)
    {
        try
        {
            await wanted.WaitAsync(stop).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private void Ask()
    {
        newer.Cancel();
        wanted.Release();
    }

    // Files may vanish between being listed and being read, and a theme may do anything.
    private void Rebuild(CancellationToken token)
    {
        try
        {
            preview.Rebuild(token);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            preview.Tell(OutputMessages.PreviewFailed(fault.GetType().Name));
        }
    }
}
