/** The kinds of parts and buttons that messages have, for who draws them. */
export { ButtonStyle, ComponentType } from 'discord-api-types/v10';
