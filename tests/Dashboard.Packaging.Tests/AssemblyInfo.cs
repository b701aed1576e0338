// The SDK's commands that the tests run share the build's own files, so one runs at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
