# syntax=docker/dockerfile:1

FROM node:26-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The image has its own Node.js, so the package that brings one (optional) stays out.
RUN npm ci --omit=dev --omit=optional --ignore-scripts

FROM node:26-slim
ENV NODE_ENV=production \
    ARTICLES_DIR=/articles \
    DATA_DIR=/data \
    HTTP_HOST=0.0.0.0 \
    HTTP_PORT=8080
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY package.json ./
COPY commands ./commands
COPY src ./src
# The sample articles answer until a folder is mounted over them.
COPY articles /articles
RUN install --directory --owner=node --group=node /data
VOLUME /data
EXPOSE 8080
# The user `node`, as a number, so that a platform can see that it is not root.
USER 1000:1000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HTTP_PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node.js itself, not npm: signals reach the bot.
ENTRYPOINT ["node", "--no-regexp-tier-up", "--import", "./src/check-node.mjs", "src/cli.ts"]
CMD ["bot"]
