export const weightTable = ''
