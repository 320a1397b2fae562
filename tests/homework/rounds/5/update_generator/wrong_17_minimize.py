# what: optimizer.minimize as in TensorFlow 2 tutorials, which Keras 3 no longer has: raises; ruled out: "optimizer.apply(tape.gradient(loss, weights), weights)"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    optimizer.minimize(loss, generator.trainable_variables, tape=tape)
    return loss
