package dev.offshoot.app.database.folder;

import java.util.List;

/**
 * Who may do what in the embedded server. The application's role owns its database and is nothing else; the superuser
 * that came with the server's files has no password, and so no way in.
 */
public final class Ownership {

    public static final String SUPERUSER = "postgres";

    private Ownership() {}

    /** Said in another database than the application's, since the first version kept everything in <code>postgres</code>. */
    public static List<String> of(String password) {
        return List.of(
                """
                do $$ begin
                  if not exists (select from pg_roles where rolname = 'offshoot') then create role offshoot; end if;
                end $$""",
                """
                alter role offshoot login nosuperuser nocreatedb nocreaterole noreplication nobypassrls
                  password '%s'""".formatted(password),
                "alter role postgres password null",
                """
                do $$ begin
                  if not exists (select from pg_database where datname = 'offshoot') then
                    alter database postgres rename to offshoot;
                  end if;
                end $$""",
                "alter database offshoot owner to offshoot",
                "revoke all on database offshoot, template1 from public");
    }

    /** Said in the application's database: whatever the superuser made there becomes the application's. */
    public static List<String> ofWhatIsInside() {
        return List.of("""
                do $$ declare statement text; begin
                  for statement in
                    with ours as (
                      select oid, nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema')
                    select format('alter schema %I owner to offshoot', nspname)
                      from pg_namespace join ours using (oid, nspname) where nspowner = 10
                    union all
                    select format('alter table %s owner to offshoot', c.oid::regclass)
                      from pg_class c join ours on ours.oid = relnamespace
                      where relowner = 10 and relkind in ('r', 'p', 'v', 'm', 'f')
                    union all
                    select format('alter sequence %s owner to offshoot', c.oid::regclass)
                      from pg_class c join ours on ours.oid = relnamespace
                      where relowner = 10 and relkind = 'S'
                        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype in ('a', 'i'))
                    union all
                    select format('alter routine %s owner to offshoot', p.oid::regprocedure)
                      from pg_proc p join ours on ours.oid = pronamespace where proowner = 10
                    union all
                    select format('alter type %s owner to offshoot', t.oid::regtype)
                      from pg_type t join ours on ours.oid = typnamespace where typowner = 10 and typtype in ('e', 'd')
                  loop execute statement; end loop;
                end $$""");
    }
}
