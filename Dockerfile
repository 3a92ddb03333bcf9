# One image for all five services: `docker build -t agentic-bi .`; the command says which service runs (see compose.yaml).

FROM node:22-bookworm-slim AS node

FROM maven:3.9-eclipse-temurin-25 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /source
COPY . .
RUN mvn -B -q package -pl app -am -DskipTests -Dmaven.test.skip=true -Dspotless.check.skip=true \
    && mkdir /program \
    && cp app/target/app-*.jar /program/app.jar \
    && cp -r app/target/lib /program/lib

FROM eclipse-temurin:25-jre
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl \
    && rm -rf /var/lib/apt/lists/*
RUN groupadd --system --gid 10001 agentic-bi \
    && useradd --system --uid 10001 --gid agentic-bi --home-dir /srv/agentic-bi --create-home agentic-bi \
    && mkdir /srv/agentic-bi/data \
    && chown agentic-bi:agentic-bi /srv/agentic-bi/data
COPY --from=build /program /opt/agentic-bi
COPY LICENSE /opt/agentic-bi/
WORKDIR /srv/agentic-bi
USER agentic-bi
ENV AGENTIC_BI_HOME=/srv/agentic-bi
VOLUME /srv/agentic-bi/data
EXPOSE 8080 8011 8012 8013 8000
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Xmx512m", "-XX:+ExitOnOutOfMemoryError", "-cp", "/opt/agentic-bi/app.jar:/opt/agentic-bi/lib/*", "org.agenticbi.app.Main"]
CMD ["demo"]
