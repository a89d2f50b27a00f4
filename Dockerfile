# syntax=docker/dockerfile:1
FROM python:3.11-slim AS build
WORKDIR /src
COPY requirements.lock pyproject.toml README.md LICENSE ./
RUN python -m venv /opt/mercato \
 && /opt/mercato/bin/pip install --no-cache-dir --require-hashes -r requirements.lock
COPY alembic alembic
COPY bot bot
RUN /opt/mercato/bin/pip install --no-cache-dir --no-deps --no-build-isolation .

FROM python:3.11-slim
COPY --from=build /opt/mercato /opt/mercato
RUN useradd --create-home --uid 10001 mercato && install -d -o mercato /data
USER mercato
WORKDIR /data
VOLUME /data
ENV PATH=/opt/mercato/bin:$PATH PYTHONUNBUFFERED=1
HEALTHCHECK --interval=60s --timeout=10s --start-period=60s CMD ["mercato", "health"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["mercato"]
CMD ["run"]
