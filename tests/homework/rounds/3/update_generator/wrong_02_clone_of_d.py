# what: sends the fakes through a copy of D, "so that D is safe": D's own moving statistics and dropout generators do not move, and it cannot be compiled. Ruled out by lesson 6: "$D$'s (if it had BatchNorm) three times"
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    fixed_d = keras.models.clone_model(discriminator)
    fixed_d.set_weights(discriminator.get_weights())
    with tf.GradientTape() as tape:
        fake_logits = fixed_d(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
