/** The data folder: whose it is, what is in it, and how the server in it is reached. */
@NullMarked
package dev.offshoot.app.database.folder;

import org.jspecify.annotations.NullMarked;
