# Site and API in one image: docker build -t wortlaut .
FROM node:24-bookworm-slim AS build
WORKDIR /build
RUN npm install --global pnpm@12.21.0
COPY . .
RUN pnpm install --frozen-lockfile && pnpm exec turbo run build --filter=@news/site --filter=@news/api

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8787 NEWS_DATA=/data NEWS_SEEDS=/seeds NEWS_SITE=/wortlaut/site NEWS_ENTITIES=/seeds/entities.yaml
WORKDIR /wortlaut
COPY --from=build /build/apps/api/dist/ ./
COPY --from=build /build/apps/site/dist/ ./site/
COPY --from=build /build/seeds/ /seeds/
RUN echo '{ "type": "module" }' > package.json && mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8787
# The process itself gets SIGTERM, and has five seconds to finish what it has begun.
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server.js"]
