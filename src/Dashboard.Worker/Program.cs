return await Dashboard.Worker.WorkerProgram.RunAsync(args);
