# what: "new latents" is taken to mean that the function draws them: it draws others, with a fixed seed, and uses those handed in for their shape only. Its caller has drawn new ones. Ruled out by: "Draw latents just before each step, and no others."
import keras
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    # G's turn needs new latents, not D's
    new_latents = keras.random.normal(tf.shape(latents), seed=42)
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(new_latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
