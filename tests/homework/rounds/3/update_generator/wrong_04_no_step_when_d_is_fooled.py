# what: G is updated only if D, on average, was not fooled (and the Python if cannot be compiled). Ruled out by lesson 6: "There is no *if* in Algorithm 1."
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    d_fake = tf.reduce_mean(tf.sigmoid(fake_logits))
    if d_fake < 0.5:  # G failed to fool D, so it has to learn
        weights = generator.trainable_weights
        optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
