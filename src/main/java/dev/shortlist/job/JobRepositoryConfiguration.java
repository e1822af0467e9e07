package dev.shortlist.job;

import java.io.IOException;
import javax.sql.DataSource;
import org.springframework.batch.core.configuration.BatchConfigurationException;
import org.springframework.batch.core.configuration.support.JdbcDefaultBatchConfiguration;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Spring Batch's repository, as Boot would make it but for two things: its tables are created once and not tried at every
 * start, and it keeps no text of any exception, which may quote a candidate.
 */
@Configuration(proxyBeanMethods = false)
class JobRepositoryConfiguration extends JdbcDefaultBatchConfiguration {
    private final StateFolder state;
    private final DataSource database;
    private final JdbcTemplate jdbc;
    private final PlatformTransactionManager transactions;

    JobRepositoryConfiguration(
            StateFolder state, DataSource database, JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.state = state;
        this.database = database;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Bean
    @Override
    public JobRepository jobRepository() throws BatchConfigurationException {
        try {
            createTables();
            JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
            factory.setDataSource(database);
            factory.setJdbcOperations(jdbc);
            factory.setTransactionManager(transactions);
            factory.setMaxVarCharLengthForExitMessage(0);
            factory.afterPropertiesSet();
            return factory.getObject();
        } catch (Exception e) {
            throw new BatchConfigurationException(e);
        }
    }

    private void createTables() throws IOException {
        if (state.database().isMade()) {
            return;
        }
        String url = jdbc.execute((ConnectionCallback<String>)
                connection -> connection.getMetaData().getURL());
        String platform = DatabaseDriver.fromJdbcUrl(url).getId();
        new ResourceDatabasePopulator(
                        new ClassPathResource("org/springframework/batch/core/schema-" + platform + ".sql"),
                        new ClassPathResource("db/" + platform + "/assessment-1.sql"))
                .execute(database);
        state.database().made();
    }

    @Override
    protected DataSource getDataSource() {
        return database;
    }

    @Override
    protected PlatformTransactionManager getTransactionManager() {
        return transactions;
    }
}
