void 0; // what an extension costs that does nothing
