# what: puts D's moving statistics back after the step, so that "nothing of D" moves. "BatchNorm's moving statistics move in either turn all the same."
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    d_state = [(w, tf.identity(w)) for w in discriminator.weights]
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        g_loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(g_loss, weights), weights)
    for w, before in d_state:  # D is used, but not changed
        w.assign(before)
    return g_loss
