package dev.offshoot.adapter.web.planted;

import javax.sql.DataSource;

record KnowsSql(DataSource source) {}
