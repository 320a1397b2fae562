# what: the loss that is returned is worked out again after the step, in inference mode (so no statistics move). Ruled out by: "Return the loss $J_G$ from before the step"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""

    def loss_now(training):
        fake_logits = discriminator(generator(latents, training=training), training=training)
        return tf.reduce_mean(tf.nn.softplus(-fake_logits))

    with tf.GradientTape() as tape:
        loss = loss_now(training=True)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss_now(training=False)
