/** The PostgreSQL that comes with Offshoot, for whoever names no server of their own. */
@NullMarked
package dev.offshoot.app.database;

import org.jspecify.annotations.NullMarked;
