// What a case allocates and how long it holds the processor is measured of the whole process: another test beside it would be counted in.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
