/** The embedded PostgreSQL as a process: started, watched, started again. */
@NullMarked
package dev.offshoot.app.database.server;

import org.jspecify.annotations.NullMarked;
